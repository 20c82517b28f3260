#include "core/networks/gru_classifier.h"

#include "core/networks/classifier.h"
#include "core/networks/conv_stem.h"
#include "core/networks/gru_layers.h"
#include "core/networks/head.h"
#include "core/networks/weight_init.h"

namespace genrescope {

namespace {

class GruClassifier : public Classifier {
public:
    GruClassifier(const ModelOptions& options, int bands, int labels)
        : Classifier(bands, labels),
          stem_(options.at("stem") > 0
                    ? register_module("stem", std::make_shared<ConvStem>(
                                                  static_cast<int>(options.at("stem")), bands))
                    : nullptr),
          gru_(register_module(
              "gru", std::make_shared<GruLayers>(bands, units(options),
                                                 static_cast<int>(options.at("layers"))))),
          headDropout_(options.at("head_dropout")),
          // Both directions side by side.
          head_(register_module("head", makeHead(options, 2 * units(options), bands, labels)))
    {
    }

    void initialize(Random& random) override
    {
        if (stem_)
            stem_->initialize(random);
        // Gates lie above each other as r, z, n, each `units` rows, and share Keras' fans.
        for (auto& item : gru_->named_parameters()) {
            if (item.key().starts_with("weight_ih"))
                fillGlorotUniform(item.value(), random);
            else if (item.key().starts_with("weight_hh"))
                fillOrthogonal(item.value(), random);
            else
                torch::nn::init::zeros_(item.value());
        }
        head_->initialize(random);
    }

protected:
    torch::Tensor output(const torch::Tensor& crops) override
    {
        return head_->forward(
            gru_->forward(stem_ ? stem_->forward(crops, precision()) : crops, precision()),
            nextDropout(headDropout_));
    }

private:
    static int units(const ModelOptions& options) { return static_cast<int>(options.at("units")); }

    /// Null without.
    std::shared_ptr<ConvStem> stem_;
    std::shared_ptr<GruLayers> gru_;
    double headDropout_;
    std::shared_ptr<Head> head_;
};

} // namespace

std::shared_ptr<Classifier> makeGruClassifier(const ModelOptions& options, int bands, int labels)
{
    return std::make_shared<GruClassifier>(options, bands, labels);
}

} // namespace genrescope
