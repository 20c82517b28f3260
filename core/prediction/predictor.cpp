#include "core/prediction/predictor.h"

#include "core/base/error.h"
#include "core/features/cropper.h"

#include <algorithm>
#include <cmath>

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

} // namespace

Predictor::Predictor(const Checkpoint& checkpoint, const ForwardPassMaker& make)
    : metadata_(checkpoint.metadata), pass_(forwardPassOf(checkpoint, make))
{
}

Predictor::Predictor(const std::filesystem::path& checkpoint, const ForwardPassMaker& make)
{
    const Checkpoint content = readCheckpoint(checkpoint);
    try {
        *this = Predictor(content, make);
    } catch (const CheckpointError& error) {
        throw CheckpointError(
            Message::english("%1 cannot be used. %2", checkpoint.string(), messageOf(error)));
    }
}

void Predictor::setPrecision(Precision precision)
{
    pass_->setPrecision(precision);
}

std::vector<float> Predictor::logits(std::span<const float> crops, std::size_t count,
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

std::vector<float> Predictor::probabilities(std::span<const float> crops, std::size_t count,
                                            std::size_t frames)
{
    std::vector<float> values = logits(crops, count, frames);
    for (float& value : values)
        value = 1.0F / (1.0F + std::exp(-value));
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

/// Predictor::logits or probabilities.
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

std::vector<float> askCrops(Predictor& predictor, Ask ask, std::span<const std::size_t> frames,
                            const ReadCrop& read, const CancellationToken& cancellation)
{
    const std::size_t labels = predictor.metadata().labels.size();
    std::vector<float> answers(frames.size() * labels);
    for (const std::vector<std::size_t>& same : equallyLong(frames)) {
        for (std::span<const std::size_t> rest = same; !rest.empty();) {
            cancellation.throwIfCanceled();
            const auto chosen = rest.first(std::min(batchCrops, rest.size()));
            const std::vector<float> found =
                askBatch(predictor, ask, frames[chosen.front()], chosen, read);
            for (std::size_t i = 0; i < chosen.size(); ++i)
                std::copy_n(found.data() + i * labels, labels, answers.data() + chosen[i] * labels);
            rest = rest.subspan(chosen.size());
        }
    }
    return answers;
}

} // namespace

std::vector<float> cropProbabilities(Predictor& predictor, std::span<const std::size_t> frames,
                                     const ReadCrop& read, const CancellationToken& cancellation)
{
    return askCrops(predictor, &Predictor::probabilities, frames, read, cancellation);
}

std::vector<float> cropLogits(Predictor& predictor, std::span<const std::size_t> frames,
                              const ReadCrop& read, const CancellationToken& cancellation)
{
    return askCrops(predictor, &Predictor::logits, frames, read, cancellation);
}

} // namespace genrescope
