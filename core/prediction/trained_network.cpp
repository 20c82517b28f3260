#include "core/prediction/trained_network.h"

#include "core/models/band_statistics.h"
#include "core/models/model_kinds.h"

#include <algorithm>

namespace genrescope {

TrainedNetwork::TrainedNetwork(const Checkpoint& checkpoint)
    : weights_(checkpoint), bands_(static_cast<std::size_t>(checkpoint.metadata.mel.melBands))
{
    const CheckpointMetadata& metadata = checkpoint.metadata;
    const int bands = metadata.mel.melBands;
    const ModelOptions complete =
        completeOptions(modelInfo(metadata.architecture), metadata.options);
    ModelKinds::forOne(metadata.architecture, [&]<typename Options>() {
        const auto options = optionsOf<Options>(complete);
        if (options.common.standardize) {
            means_ = weights_(bandMeanTensor);
            scales_ = weights_(bandScaleTensor);
        }
        if (options.common.stem > 0)
            stem_.emplace(bands, weights_);
        encoder_ = makeTrainedEncoder(options, bands, weights_);
        head_.emplace(options.common, weights_);
    });
}

std::unique_ptr<ForwardPass> makeOwnForwardPass(const Checkpoint& checkpoint)
{
    return std::make_unique<TrainedNetwork>(checkpoint);
}

std::vector<float> TrainedNetwork::logits(std::span<const float> crops, std::size_t count,
                                          std::size_t frames)
{
    FrameBatch batch = cropByCrop(count, frames, bands_);
    std::copy(crops.begin(), crops.end(), batch.values.begin());
    for (std::size_t i = 0; i < batch.values.size() && !means_.empty(); ++i)
        batch.values[i] = (batch.values[i] - means_[i % bands_]) * scales_[i % bands_];
    return head_->run(encoder_->encode(stem_ ? stem_->run(batch, precision_) : batch, precision_));
}

} // namespace genrescope
