#include "core/models/transformer_options.h"
#include "core/networks/encoder_classifier.h"
#include "core/networks/encoder_layer.h"
#include "core/networks/layer_functions.h"

#include <cmath>

namespace genrescope {

namespace {

/// Sinusoidal positions, (maxModelFrames, bands): sine on even and cosine on odd channels, wave
/// lengths from 2π to 10000 · 2π frames (Vaswani et al. 2017).
torch::Tensor sinusoidalPositions(int bands)
{
    torch::Tensor positions = torch::empty({maxModelFrames, bands});
    float* values = positions.data_ptr<float>();
    for (int band = 0; band < bands; ++band) {
        const double rate = std::pow(10000.0, -static_cast<double>(band / 2 * 2) / bands);
        for (int t = 0; t < maxModelFrames; ++t) {
            const double angle = t * rate;
            values[t * bands + band] =
                static_cast<float>(band % 2 == 0 ? std::sin(angle) : std::cos(angle));
        }
    }
    return positions;
}

} // namespace

template<>
class Network<TransformerOptions> final : public EncoderClassifier {
public:
    Network(const TransformerOptions& options, int bands, int labels)
        : EncoderClassifier(options.common, bands, labels),
          inputScale_(options.inputScale > 0.0 ? options.inputScale
                                               : std::sqrt(static_cast<double>(bands))),
          dropout_(options.dropout)
    {
        options.requireWidth(bands);
        positions_ = register_buffer("positions", sinusoidalPositions(bands));
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
            embed(crops, inputScale_, positions_, nextDropout(dropout_)); // (B, T, M)
        for (const auto& layer : layers_) {
            const Dropout afterAttention = nextDropout(dropout_);
            frames = layer->forward(frames, afterAttention, nextDropout(dropout_), precision());
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
