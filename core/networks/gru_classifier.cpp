#include "core/models/gru_options.h"
#include "core/networks/encoder_classifier.h"
#include "core/networks/gru_layers.h"
#include "core/networks/weight_init.h"

namespace genrescope {

template<>
class Network<GruOptions> final : public EncoderClassifier {
public:
    Network(const GruOptions& options, int bands, int labels)
        : EncoderClassifier(options.common, bands, labels)
    {
        gru_ = register_module("gru",
                               std::make_shared<GruLayers>(bands, options.units, options.layers));
        addHead(options.encodedWidth(bands));
    }

protected:
    void initializeEncoder(Random& random) override
    {
        // Gates are stacked as r, z, n, each `units` rows, and share Keras' fans.
        for (auto& item : gru_->named_parameters()) {
            if (item.key().starts_with("weight_ih"))
                fillGlorotUniform(item.value(), random);
            else if (item.key().starts_with("weight_hh"))
                fillOrthogonal(item.value(), random);
            else
                torch::nn::init::zeros_(item.value());
        }
    }

    torch::Tensor encode(const torch::Tensor& frames) override
    {
        return gru_->forward(frames, precision());
    }

private:
    std::shared_ptr<GruLayers> gru_;
};

template std::shared_ptr<Classifier> makeNetwork(const GruOptions&, int, int);

} // namespace genrescope
