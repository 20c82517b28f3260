#include "core/networks/predictor.h"

#include "core/base/error.h"
#include "core/features/cropper.h"
#include "core/features/input_reference.h"
#include "core/networks/classifier.h"
#include "core/networks/compute_device.h"
#include "core/networks/model_registry.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

struct Predictor::Impl {
    CheckpointMetadata metadata;
    std::shared_ptr<Classifier> classifier;
};

namespace {

std::shared_ptr<Classifier> trainedClassifier(const Checkpoint& checkpoint)
{
    const CheckpointMetadata& metadata = checkpoint.metadata;
    if (metadata.labels.empty()) {
        throw CheckpointError(
            Message::english("It was pretrained without genres and cannot classify: train a model "
                             "that starts from it (train --set start_from=FILE)."));
    }
    std::shared_ptr<Classifier> classifier;
    try {
        classifier = makeClassifier(metadata.architecture, metadata.options, metadata.mel.melBands,
                                    static_cast<int>(metadata.labels.size()));
    } catch (const ModelError& error) {
        throw CheckpointError(Message::english("Its model cannot be built: %1", messageOf(error)));
    }
    setWeights(*classifier, checkpoint.tensors);
    classifier->to(computeDevice());
    classifier->eval();
    return classifier;
}

} // namespace

Predictor::Predictor(const Checkpoint& checkpoint)
    : impl_(std::make_unique<Impl>(Impl{checkpoint.metadata, trainedClassifier(checkpoint)}))
{
}

Predictor::Predictor(const std::filesystem::path& checkpoint)
{
    const Checkpoint content = readCheckpoint(checkpoint);
    try {
        *this = Predictor(content);
    } catch (const CheckpointError& error) {
        throw CheckpointError(
            Message::english("%1 cannot be used. %2", checkpoint.string(), messageOf(error)));
    }
}

Predictor::~Predictor() = default;
Predictor::Predictor(Predictor&&) noexcept = default;
Predictor& Predictor::operator=(Predictor&&) noexcept = default;

const CheckpointMetadata& Predictor::metadata() const
{
    return impl_->metadata;
}

namespace {

/// (count, frames, bands) → (count, labels) logits.
/// @throws ModelError if the sizes do not fit.
torch::Tensor logitsOf(Classifier& classifier, std::span<const float> crops, std::size_t count,
                       std::size_t frames)
{
    const auto bands = static_cast<std::size_t>(classifier.bands());
    if (count == 0 || frames == 0 || frames > maxModelFrames ||
        crops.size() != count * frames * bands) {
        throw ModelError(
            Message::english("The model was given %1 values for %2 crops of %3 frames of %4 bands.",
                             crops.size(), count, frames, bands));
    }
    // from_blob has no const form; the forward pass only reads its input.
    const torch::Tensor input =
        torch::from_blob(const_cast<float*>(crops.data()),
                         {static_cast<std::int64_t>(count), static_cast<std::int64_t>(frames),
                          static_cast<std::int64_t>(bands)},
                         torch::kFloat32);
    return classifier.forward(input);
}

std::vector<float> valuesOf(const torch::Tensor& tensor)
{
    const torch::Tensor output = tensor.cpu().contiguous();
    const float* values = output.data_ptr<float>();
    return {values, values + output.numel()};
}

} // namespace

std::vector<float> Predictor::logits(std::span<const float> crops, std::size_t count,
                                     std::size_t frames)
{
    const c10::InferenceMode inference;
    return valuesOf(logitsOf(*impl_->classifier, crops, count, frames));
}

std::vector<float> Predictor::probabilities(std::span<const float> crops, std::size_t count,
                                            std::size_t frames)
{
    const c10::InferenceMode inference;
    return valuesOf(logitsOf(*impl_->classifier, crops, count, frames).sigmoid());
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
