#include "core/networks/predictor.h"

#include "core/base/error.h"
#include "core/networks/classifier.h"
#include "core/networks/compute_device.h"
#include "core/networks/model_registry.h"

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

std::vector<float> Predictor::probabilities(std::span<const float> crops, std::size_t count,
                                            std::size_t frames)
{
    Classifier& classifier = *impl_->classifier;
    const auto bands = static_cast<std::size_t>(classifier.bands());
    if (count == 0 || frames == 0 || frames > maxModelFrames ||
        crops.size() != count * frames * bands) {
        throw ModelError(
            Message::english("The model was given %1 values for %2 crops of %3 frames of %4 bands.",
                             crops.size(), count, frames, bands));
    }
    const c10::InferenceMode inference;
    // from_blob has no const form; the forward pass only reads its input.
    const torch::Tensor input =
        torch::from_blob(const_cast<float*>(crops.data()),
                         {static_cast<std::int64_t>(count), static_cast<std::int64_t>(frames),
                          static_cast<std::int64_t>(bands)},
                         torch::kFloat32);
    const torch::Tensor output = classifier.forward(input).sigmoid().cpu().contiguous(); // (B, L)
    const float* values = output.data_ptr<float>();
    return {values, values + output.numel()};
}

} // namespace genrescope
