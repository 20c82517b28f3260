#include "core/prediction/predictor.h"

#include "core/base/error.h"
#include "core/features/cropper.h"
#include "core/models/embedding_model.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <optional>
#include <utility>

namespace genrescope {

namespace {

std::unique_ptr<ForwardPass> forwardPassOf(const Checkpoint& checkpoint,
                                           const ForwardPassMaker& make)
{
    requireGenres(checkpoint.metadata);
    try {
        return make(checkpoint);
    } catch (const ModelError& error) {
        throw CheckpointError(Message::english("Its model cannot be built: %1", messageOf(error)));
    }
}

/// Nothing where it is too wide for a model; what else is wrong is said when the whole is made.
std::optional<EmbeddingModel> narrowEmbedding(const Checkpoint& checkpoint)
{
    try {
        return embeddingModel(checkpoint);
    } catch (const CheckpointError&) {
        return std::nullopt;
    } catch (const ModelError&) {
        return std::nullopt;
    }
}

void makeProbabilities(std::vector<float>& logits)
{
    for (float& value : logits)
        value = 1.0F / (1.0F + std::exp(-value));
}

} // namespace

Predictor::Predictor(const Checkpoint& checkpoint, const ForwardPassMaker& make,
                     KeepEmbeddings embeddings)
    : metadata_(checkpoint.metadata)
{
    requireGenres(metadata_);
    const std::optional<EmbeddingModel> encoder =
        embeddings == KeepEmbeddings::Yes ? narrowEmbedding(checkpoint) : std::nullopt;
    pass_ = forwardPassOf(encoder ? encoder->checkpoint : checkpoint, make);
    if (encoder) {
        head_ = std::make_unique<const EmbeddingHead>(checkpoint);
        embeddingWidth_ = encoder->width();
    }
}

Predictor::Predictor(const std::filesystem::path& checkpoint, const ForwardPassMaker& make,
                     KeepEmbeddings embeddings)
{
    const Checkpoint content = readCheckpoint(checkpoint);
    try {
        *this = Predictor(content, make, embeddings);
    } catch (const CheckpointError& error) {
        throw CheckpointError(
            Message::english("%1 cannot be used. %2", checkpoint.string(), messageOf(error)));
    }
}

void Predictor::setPrecision(Precision precision)
{
    pass_->setPrecision(precision);
}

std::vector<float> Predictor::pass(std::span<const float> crops, std::size_t count,
                                   std::size_t frames)
{
    const auto bands = static_cast<std::size_t>(metadata_.mel.melBands);
    if (count == 0 || frames == 0 || frames > maxModelFrames ||
        crops.size() != count * frames * bands) {
        throw ModelError(
            Message::english("The model was given %1 values for %2 crops of %3 frames of %4 bands.",
                             crops.size(), count, frames, bands));
    }
    return pass_->logits(crops, count, frames);
}

std::vector<float> Predictor::logits(std::span<const float> crops, std::size_t count,
                                     std::size_t frames)
{
    std::vector<float> values = pass(crops, count, frames);
    return head_ ? head_->logits(std::move(values), count) : values;
}

std::vector<float> Predictor::embeddings(std::span<const float> crops, std::size_t count,
                                         std::size_t frames)
{
    assert(head_);
    return pass(crops, count, frames);
}

std::vector<float> Predictor::logitsOf(std::vector<float> embeddings, std::size_t count) const
{
    assert(head_);
    return head_->logits(std::move(embeddings), count);
}

std::vector<float> Predictor::probabilities(std::span<const float> crops, std::size_t count,
                                            std::size_t frames)
{
    std::vector<float> values = logits(crops, count, frames);
    makeProbabilities(values);
    return values;
}

namespace {

/// Larger batches gain little and delay cancellation: with crops of 256 frames and 163 genres on
/// one thread, after tuneProcess(), a crop costs the GRU 6.6, 5.0, 4.4, 3.9 ms in batches of 8, 16,
/// 32, 64, and the transformer 9.1 to 9.4 ms in each (CPU time, medians of seven).
constexpr std::size_t batchCrops = 32;

void requireNumbers(std::span<const float> answers, const CheckpointMetadata& metadata)
{
    if (!std::all_of(answers.begin(), answers.end(),
                     [](float value) { return std::isfinite(value); })) {
        throw ModelError(
            Message::english("The %1 model of recipe %2 gives probabilities that are not numbers; "
                             "its weights are damaged, so train it again.",
                             metadata.architecture, metadata.recipe));
    }
}

/// Predictor::logits, probabilities or embeddings.
using Ask = std::vector<float> (Predictor::*)(std::span<const float> crops, std::size_t count,
                                              std::size_t frames);

/// Of crops that are equally long.
std::vector<float> askBatch(Predictor& predictor, Ask ask, std::size_t frames,
                            std::span<const std::size_t> chosen, const ReadCrop& read)
{
    const std::size_t cropValues =
        frames * static_cast<std::size_t>(predictor.metadata().mel.melBands);
    std::vector<float> batch(chosen.size() * cropValues);
    for (std::size_t i = 0; i < chosen.size(); ++i)
        read(chosen[i], std::span(batch).subspan(i * cropValues, cropValues));
    std::vector<float> found = (predictor.*ask)(batch, chosen.size(), frames);
    requireNumbers(found, predictor.metadata());
    return found;
}

std::size_t labelsOf(const Predictor& predictor)
{
    return predictor.metadata().labels.size();
}

/// @param width  of an answer
std::vector<float> askCrops(Predictor& predictor, Ask ask, std::size_t width,
                            std::span<const std::size_t> frames, const ReadCrop& read,
                            const CancellationToken& cancellation)
{
    std::vector<float> answers(frames.size() * width);
    for (const std::vector<std::size_t>& same : equallyLong(frames)) {
        for (std::span<const std::size_t> rest = same; !rest.empty();) {
            cancellation.throwIfCanceled();
            const auto chosen = rest.first(std::min(batchCrops, rest.size()));
            const std::vector<float> found =
                askBatch(predictor, ask, frames[chosen.front()], chosen, read);
            for (std::size_t i = 0; i < chosen.size(); ++i)
                std::copy_n(found.data() + i * width, width, answers.data() + chosen[i] * width);
            rest = rest.subspan(chosen.size());
        }
    }
    return answers;
}

} // namespace

std::vector<float> cropProbabilities(Predictor& predictor, std::span<const std::size_t> frames,
                                     const ReadCrop& read, const CancellationToken& cancellation)
{
    return askCrops(predictor, &Predictor::probabilities, labelsOf(predictor), frames, read,
                    cancellation);
}

CropAnswers cropAnswers(Predictor& predictor, std::span<const std::size_t> frames,
                        const ReadCrop& read, const CancellationToken& cancellation)
{
    if (predictor.embeddingWidth() == 0)
        return {.probabilities = cropProbabilities(predictor, frames, read, cancellation)};
    CropAnswers answers = {.embeddings =
                               askCrops(predictor, &Predictor::embeddings,
                                        predictor.embeddingWidth(), frames, read, cancellation)};
    answers.probabilities = predictor.logitsOf(answers.embeddings, frames.size());
    makeProbabilities(answers.probabilities);
    requireNumbers(answers.probabilities, predictor.metadata());
    return answers;
}

std::vector<float> cropLogits(Predictor& predictor, std::span<const std::size_t> frames,
                              const ReadCrop& read, const CancellationToken& cancellation)
{
    return askCrops(predictor, &Predictor::logits, labelsOf(predictor), frames, read, cancellation);
}

} // namespace genrescope
