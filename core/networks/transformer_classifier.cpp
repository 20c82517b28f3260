#include "core/kernels/embedding.h"
#include "core/models/transformer_options.h"
#include "core/networks/encoder_classifier.h"
#include "core/networks/encoder_layer.h"
#include "core/networks/layer_functions.h"
#include "core/networks/tensor_values.h"

#include <vector>

namespace genrescope {

namespace {

/// (maxModelFrames, bands)
torch::Tensor positionsOf(int bands)
{
    const std::vector<float> values =
        sinusoidalPositions(maxModelFrames, static_cast<std::size_t>(bands));
    return borrowed(values, {maxModelFrames, bands}).clone();
}

} // namespace

template<>
class Network<TransformerOptions> final : public EncoderClassifier {
public:
    Network(const TransformerOptions& options, int bands, int labels)
        : EncoderClassifier(options.common, bands, labels),
          inputScale_(options.scaleOfInputs(bands)),
          dropout_(options.dropout)
    {
        options.requireWidth(bands);
        positions_ = register_buffer("positions", positionsOf(bands));
        encoder_ = register_module("encoder", torch::nn::ModuleList());
        for (int i = 0; i < options.layers; ++i) {
            layers_.push_back(std::make_shared<EncoderLayer>(EncoderShape{
                .width = bands, .heads = options.heads, .feedForward = options.feedForward}));
            encoder_->push_back(layers_.back());
        }
        addHead(options.encodedWidth(bands));
    }

protected:
    void initializeEncoder(Random& random) override
    {
        for (const auto& layer : layers_)
            layer->initialize(random);
    }

    torch::Tensor encode(const torch::Tensor& crops) override
    {
        torch::Tensor frames =
            embed(crops, inputScale_, positions_, nextDropout(dropout_, crops)); // (B, T, M)
        for (const auto& layer : layers_) {
            const Dropout afterAttention = nextDropout(dropout_, frames);
            frames =
                layer->forward(frames, afterAttention, nextDropout(dropout_, frames), precision());
        }
        return frames;
    }

private:
    double inputScale_;
    double dropout_;
    torch::Tensor positions_;
    torch::nn::ModuleList encoder_ = nullptr;
    std::vector<std::shared_ptr<EncoderLayer>> layers_;
};

template std::shared_ptr<Classifier> makeNetwork(const TransformerOptions&, int, int);

} // namespace genrescope
