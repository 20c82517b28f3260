#include "core/networks/classifier.h"

#include "core/base/error.h"
#include "core/models/model_tensors.h"
#include "core/networks/tensor_values.h"

#include <sstream>

namespace genrescope {

namespace {

/// What is learned or measured, by name. Other buffers are computed.
torch::OrderedDict<std::string, torch::Tensor> keptTensors(const Classifier& classifier)
{
    auto tensors = classifier.named_parameters();
    for (const auto& item : classifier.named_buffers(/*recurse=*/false)) {
        if (item.key() == bandMeanTensor || item.key() == bandScaleTensor)
            tensors.insert(item.key(), item.value());
    }
    return tensors;
}

std::string shapeText(c10::IntArrayRef shape)
{
    std::ostringstream text;
    text << shape;
    return text.str();
}

} // namespace

torch::Tensor Classifier::forward(const torch::Tensor& crops)
{
    if (crops.dim() != 3 || crops.size(0) < 1 || crops.size(1) < 1 ||
        crops.size(1) > maxModelFrames || crops.size(2) != bands_) {
        throw ModelError(Message::english("The model was given an input of shape %1 but takes "
                                          "(crops, at most %2 frames, %3 bands).",
                                          shapeText(crops.sizes()), maxModelFrames, bands_));
    }
    const torch::Tensor given = crops.to(parameters().front().device());
    return output(hasBandScale() ? (given - bandMean_) * bandScale_ : given);
}

void Classifier::addBandScale()
{
    bandMean_ = register_buffer(bandMeanTensor, torch::zeros({bands_}));
    bandScale_ = register_buffer(bandScaleTensor, torch::ones({bands_}));
}

void Classifier::setBandStatistics(const BandStatistics& statistics)
{
    bandMean_.copy_(torch::tensor(statistics.means));
    bandScale_.copy_(torch::tensor(statistics.deviations).reciprocal());
}

std::vector<NamedTensor> weightsOf(const Classifier& classifier)
{
    std::vector<NamedTensor> tensors;
    for (const auto& item : keptTensors(classifier)) {
        tensors.push_back({.name = item.key(),
                           .shape = item.value().sizes().vec(),
                           .values = valuesOf(item.value())});
    }
    return tensors;
}

void setWeights(Classifier& classifier, const std::vector<NamedTensor>& tensors)
{
    auto kept = keptTensors(classifier);
    std::vector<TensorShape> wanted;
    for (const auto& item : kept)
        wanted.push_back({.name = item.key(), .shape = item.value().sizes().vec()});
    const torch::NoGradGuard noGrad;
    for (const NamedTensor* const tensor : matchTensors(wanted, tensors)) {
        torch::Tensor& parameter = kept[tensor->name];
        parameter.copy_(borrowed(tensor->values, parameter.sizes()));
    }
}

} // namespace genrescope
