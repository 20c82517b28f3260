#include "core/networks/classifier.h"

#include "core/base/error.h"
#include "core/models/model_info.h"

#include <map>
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
        const torch::Tensor values = item.value().detach().cpu().contiguous();
        const float* data = values.data_ptr<float>();
        tensors.push_back({.name = item.key(),
                           .shape = values.sizes().vec(),
                           .values = {data, data + values.numel()}});
    }
    return tensors;
}

void setWeights(Classifier& classifier, const std::vector<NamedTensor>& tensors)
{
    std::map<std::string, const NamedTensor*> given;
    for (const NamedTensor& tensor : tensors) {
        if (!given.emplace(tensor.name, &tensor).second)
            throw CheckpointError(Message::english("The tensor '%1' occurs twice.", tensor.name));
    }

    const torch::NoGradGuard noGrad;
    for (auto& item : keptTensors(classifier)) {
        const auto found = given.find(item.key());
        if (found == given.end())
            throw CheckpointError(Message::english("The tensor '%1' is missing.", item.key()));
        const NamedTensor& tensor = *found->second;
        torch::Tensor& parameter = item.value();
        if (parameter.sizes() != c10::IntArrayRef(tensor.shape) ||
            tensor.values.size() != static_cast<std::size_t>(parameter.numel())) {
            throw CheckpointError(Message::english(
                "The tensor '%1' has the shape %2 where the model needs %3.", item.key(),
                shapeText(tensor.shape), shapeText(parameter.sizes())));
        }
        // from_blob has no const form; copy_ only reads it.
        parameter.copy_(torch::from_blob(const_cast<float*>(tensor.values.data()),
                                         parameter.sizes(), torch::kFloat32));
        given.erase(found);
    }
    if (!given.empty())
        throw CheckpointError(
            Message::english("The model has no tensor '%1'.", given.begin()->first));
}

} // namespace genrescope
