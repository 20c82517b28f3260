#include "core/networks/transformer_classifier.h"

#include "core/base/error.h"
#include "core/networks/classifier.h"
#include "core/networks/conv_stem.h"
#include "core/networks/encoder_layer.h"
#include "core/networks/head.h"
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

/// The width of the encoder is the number of bands, with a stem and without.
class TransformerClassifier : public Classifier {
public:
    TransformerClassifier(const ModelOptions& options, int bands, int labels)
        : Classifier(bands, labels),
          inputScale_(options.at("input_scale") > 0.0 ? options.at("input_scale")
                                                      : std::sqrt(static_cast<double>(bands))),
          dropout_(options.at("dropout")),
          headDropout_(options.at("head_dropout")),
          stem_(options.at("stem") > 0
                    ? register_module("stem", std::make_shared<ConvStem>(
                                                  static_cast<int>(options.at("stem")), bands))
                    : nullptr),
          positions_(register_buffer("positions", sinusoidalPositions(bands))),
          encoder_(register_module("encoder", torch::nn::ModuleList())),
          head_(register_module("head", makeHead(options, bands, bands, labels)))
    {
        for (int i = 0; i < static_cast<int>(options.at("layers")); ++i) {
            layers_.push_back(std::make_shared<EncoderLayer>(
                EncoderShape{.width = bands,
                             .heads = static_cast<int>(options.at("heads")),
                             .feedForward = static_cast<int>(options.at("feed_forward"))}));
            encoder_->push_back(layers_.back());
        }
    }

    void initialize(Random& random) override
    {
        if (stem_)
            stem_->initialize(random);
        for (const auto& layer : layers_)
            layer->initialize(random);
        head_->initialize(random);
    }

protected:
    torch::Tensor output(const torch::Tensor& crops) override
    {
        torch::Tensor frames = embed(stem_ ? stem_->forward(crops, precision()) : crops,
                                     inputScale_, positions_, nextDropout(dropout_)); // (B, T, M)
        for (const auto& layer : layers_) {
            const Dropout afterAttention = nextDropout(dropout_);
            frames = layer->forward(frames, afterAttention, nextDropout(dropout_), precision());
        }
        return head_->forward(frames, nextDropout(headDropout_));
    }

private:
    double inputScale_;
    double dropout_;
    double headDropout_;
    /// Null without.
    std::shared_ptr<ConvStem> stem_;
    torch::Tensor positions_;
    torch::nn::ModuleList encoder_;
    std::vector<std::shared_ptr<EncoderLayer>> layers_;
    std::shared_ptr<Head> head_;
};

} // namespace

std::shared_ptr<Classifier> makeTransformerClassifier(const ModelOptions& options, int bands,
                                                      int labels)
{
    const int heads = static_cast<int>(options.at("heads"));
    if (bands % heads != 0) {
        throw ModelError(Message::english(
            "The transformer's %1 heads do not divide %2 mel bands; choose a divisor.", heads,
            bands));
    }
    return std::make_shared<TransformerClassifier>(options, bands, labels);
}

} // namespace genrescope
