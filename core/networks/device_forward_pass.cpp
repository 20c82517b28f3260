#include "core/networks/device_forward_pass.h"

#include "core/base/precision.h"
#include "core/networks/classifier.h"
#include "core/networks/compute_device.h"
#include "core/networks/model_registry.h"
#include "core/networks/tensor_values.h"

namespace genrescope {

namespace {

class NetworkForwardPass : public ForwardPass {
public:
    explicit NetworkForwardPass(const Checkpoint& checkpoint)
    {
        const CheckpointMetadata& metadata = checkpoint.metadata;
        classifier_ = makeClassifier(metadata.architecture, metadata.options, metadata.mel.melBands,
                                     static_cast<int>(metadata.labels.size()));
        setWeights(*classifier_, checkpoint.tensors);
        classifier_->to(computeDevice());
        classifier_->eval();
    }

    std::vector<float> logits(std::span<const float> crops, std::size_t count,
                              std::size_t frames) override
    {
        const c10::InferenceMode inference;
        const LayersScope scope(torchLayers_);
        return valuesOf(classifier_->forward(
            borrowed(crops, {static_cast<std::int64_t>(count), static_cast<std::int64_t>(frames),
                             static_cast<std::int64_t>(classifier_->bands())})));
    }

    /// Networks mix in training alone.
    void setPrecision(Precision) override {}

private:
    /// As the thread chose that made it; others may ask it.
    const bool torchLayers_ = usesTorchLayers();
    std::shared_ptr<Classifier> classifier_;
};

} // namespace

std::unique_ptr<ForwardPass> makeNetworkForwardPass(const Checkpoint& checkpoint)
{
    return std::make_unique<NetworkForwardPass>(checkpoint);
}

std::unique_ptr<ForwardPass> makeDeviceForwardPass(const Checkpoint& checkpoint)
{
    return computeDevice().is_cpu() && !usesTorchLayers() ? makeOwnForwardPass(checkpoint)
                                                          : makeNetworkForwardPass(checkpoint);
}

} // namespace genrescope
