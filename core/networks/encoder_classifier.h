#pragma once

#include "core/models/common_options.h"
#include "core/networks/classifier.h"
#include "core/networks/conv_stem.h"
#include "core/networks/head.h"
#include "core/networks/model_registry.h"

#include <memory>

namespace genrescope {

/// The structure that all kinds of models share: a convolutional stem where options ask for one,
/// the encoder particular to the kind, a head.
///
/// The order in which a constructor registers its parts is that of the tensors in checkpoints: the
/// stem (here), the encoder's parts, then addHead().
class EncoderClassifier : public Classifier {
public:
    void initialize(Random& random) final;

protected:
    EncoderClassifier(const CommonOptions& options, int bands, int labels);

    /// To be called last in each kind's constructor. @param inputs values of an encoder's frame
    void addHead(int inputs);

    /// (B, T, M) → (B, T, inputs of the head)
    virtual torch::Tensor encode(const torch::Tensor& frames) = 0;
    virtual void initializeEncoder(Random& random) = 0;

private:
    torch::Tensor output(const torch::Tensor& crops) final;

    CommonOptions options_;
    /// Null without a stem.
    std::shared_ptr<ConvStem> stem_;
    std::shared_ptr<Head> head_;
};

/// The network that such options describe: an EncoderClassifier with the constructor
/// (options, bands, labels), which throws ModelError if the options do not fit the number of bands.
///
/// Each kind's own file specializes it, and ends with
///
///     template std::shared_ptr<Classifier> makeNetwork(const XOptions&, int, int);
///
/// A kind is thus core/models/x_options.h, core/networks/x_classifier.cpp and its name in
/// ModelKinds.
template<typename Options>
class Network;

template<typename Options>
std::shared_ptr<Classifier> makeNetwork(const Options& options, int bands, int labels)
{
    return std::make_shared<Network<Options>>(options, bands, labels);
}

} // namespace genrescope
