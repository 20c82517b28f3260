#include "core/networks/encoder_classifier.h"

#include "core/models/head_tensors.h"

namespace genrescope {

EncoderClassifier::EncoderClassifier(const CommonOptions& options, int bands, int labels)
    : Classifier(bands, labels), options_(options)
{
    if (options.stem > 0)
        stem_ = register_module("stem", std::make_shared<ConvStem>(options.stem, bands));
    if (options.standardize)
        addBandScale();
}

void EncoderClassifier::addHead(int inputs)
{
    head_ = register_module(headModule, makeHead(options_, inputs, bands(), labels()));
}

void EncoderClassifier::initialize(Random& random)
{
    if (stem_)
        stem_->initialize(random);
    initializeEncoder(random);
    head_->initialize(random);
}

torch::Tensor EncoderClassifier::output(const torch::Tensor& crops)
{
    const torch::Tensor frames = encode(stem_ ? stem_->forward(crops, precision()) : crops);
    return head_->forward(frames, nextDropout(options_.headDropout, frames));
}

} // namespace genrescope
