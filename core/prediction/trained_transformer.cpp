#include "core/kernels/embedding.h"
#include "core/kernels/encoder_block.h"
#include "core/models/transformer_options.h"
#include "core/prediction/trained_encoder.h"

#include <string>
#include <utility>
#include <vector>

namespace genrescope {

namespace {

EncoderBlockTensors<const float> blockWeights(const Weights& weights, int layer)
{
    const auto tensor = [&](const char* name) {
        return weights("encoder." + std::to_string(layer) + "." + name).data();
    };
    return {.qkv = tensor("qkv.weight"),
            .qkvBias = tensor("qkv.bias"),
            .projection = tensor("projection.weight"),
            .projectionBias = tensor("projection.bias"),
            .attentionScale = tensor("attention_norm.weight"),
            .attentionShift = tensor("attention_norm.bias"),
            .expansion = tensor("expansion.weight"),
            .expansionBias = tensor("expansion.bias"),
            .contraction = tensor("contraction.weight"),
            .contractionBias = tensor("contraction.bias"),
            .feedForwardScale = tensor("feed_forward_norm.weight"),
            .feedForwardShift = tensor("feed_forward_norm.bias")};
}

class TrainedTransformer : public TrainedEncoder {
public:
    TrainedTransformer(const TransformerOptions& options, int bands, const Weights& weights)
        : options_(options), scale_(options.scaleOfInputs(bands))
    {
        for (int layer = 0; layer < options.layers; ++layer)
            layers_.push_back(blockWeights(weights, layer));
    }

    FrameBatch encode(const FrameBatch& given, Precision precision) override
    {
        const std::size_t width = given.width;
        if (positions_.size() < given.frames * width)
            positions_ = sinusoidalPositions(given.frames, width);
        FrameBatch frames = cropByCrop(given.crops, given.frames, width);
        embed({.crops = given.crops, .frames = given.frames, .width = width, .scale = scale_},
              given.values.data(), positions_.data(), frames.values.data());
        const EncoderBlockShape shape = {.crops = given.crops,
                                         .frames = given.frames,
                                         .width = width,
                                         .heads = static_cast<std::size_t>(options_.heads),
                                         .feedForward =
                                             static_cast<std::size_t>(options_.feedForward),
                                         .precision = precision};
        FrameBatch next = cropByCrop(given.crops, given.frames, width);
        for (const EncoderBlockTensors<const float>& layer : layers_) {
            encoderForward<float>(shape, layer, frames.values.data(), nullptr, next.values.data());
            std::swap(frames, next);
        }
        return frames;
    }

private:
    TransformerOptions options_;
    double scale_;
    std::vector<EncoderBlockTensors<const float>> layers_;
    /// Of as many frames as were needed so far.
    std::vector<float> positions_;
};

} // namespace

template<>
std::unique_ptr<TrainedEncoder> makeTrainedEncoder(const TransformerOptions& options, int bands,
                                                   const Weights& weights)
{
    return std::make_unique<TrainedTransformer>(options, bands, weights);
}

} // namespace genrescope
