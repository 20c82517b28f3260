#include "core/models/embedding_model.h"

#include "core/base/error.h"
#include "core/base/sha1.h"
#include "core/models/common_options.h"
#include "core/models/head_tensors.h"
#include "core/models/model_kinds.h"

#include <algorithm>

namespace genrescope {

namespace {

constexpr const char* poolingOption = "pooling";
constexpr const char* hiddenLayerOption = "head_factor";

const NamedTensor* find(const Checkpoint& checkpoint, const std::string& name)
{
    const auto found = std::ranges::find(checkpoint.tensors, name, &NamedTensor::name);
    return found == checkpoint.tensors.end() ? nullptr : &*found;
}

/// The options of the same encoder without a hidden layer.
ModelOptions embeddingOptions(const Checkpoint& checkpoint)
{
    ModelOptions options =
        completeOptions(modelInfo(checkpoint.metadata.architecture), checkpoint.metadata.options);
    options[hiddenLayerOption] = 0;
    // The scores of frames are the head's, which a pretrained encoder does not have.
    const std::string attention = std::string(headAttentionLayer) + ".weight";
    if (options[poolingOption] == OptionValue(std::string(nameOf(Pooling::Attention))) &&
        find(checkpoint, attention) == nullptr)
        options[poolingOption] = std::string(nameOf(Pooling::Mean));
    return options;
}

/// The inputs of the layer that outputs logits.
std::size_t embeddingWidth(const CheckpointMetadata& metadata)
{
    for (const TensorShape& tensor :
         modelTensors(metadata.architecture, metadata.options, metadata.mel.melBands, 1)) {
        if (tensor.name == headOutputWeight)
            return static_cast<std::size_t>(tensor.shape[1]);
    }
    throw CheckpointError(Message::english("The model has no '%1'.", headOutputWeight));
}

void addIdentity(std::size_t width, Checkpoint& checkpoint)
{
    const auto size = static_cast<std::int64_t>(width);
    std::vector<float> identity(width * width);
    for (std::size_t i = 0; i < width; ++i)
        identity[i * width + i] = 1.0F;
    checkpoint.tensors.push_back({headOutputWeight, {size, size}, std::move(identity)});
    checkpoint.tensors.push_back({headOutputBias, {size}, std::vector<float>(width)});
}

/// Of all but the last layer.
std::string hashOf(const Checkpoint& checkpoint)
{
    const CheckpointMetadata& metadata = checkpoint.metadata;
    Sha1 hash;
    hash.update(metadata.architecture + '\n' + metadata.mel.hash() + '\n' + metadata.normalizer +
                '\n' + std::to_string(metadata.cropFrames) + '\n');
    for (const auto& [name, value] : metadata.options)
        hash.update(name + '=' + textOf(value) + '\n');
    for (const NamedTensor& tensor : checkpoint.tensors) {
        if (tensor.name.starts_with(headOutputLayer))
            continue;
        hash.update(tensor.name + '\n');
        hash.update(std::as_bytes(std::span(tensor.values)));
    }
    return hash.hex();
}

} // namespace

EmbeddingModel embeddingModel(const Checkpoint& checkpoint)
{
    EmbeddingModel model;
    CheckpointMetadata& metadata = model.checkpoint.metadata;
    metadata = checkpoint.metadata;
    metadata.options = embeddingOptions(checkpoint);
    metadata.activation = CheckpointMetadata().activation;
    metadata.output = {};
    metadata.teacherTags.clear();
    const std::size_t width = embeddingWidth(metadata);
    require<CheckpointError>(
        width <= static_cast<std::size_t>(maxModelLabels),
        Message::english("The encoder gives %1 numbers, more than the %2 that genres can be "
                         "learned from.",
                         width, maxModelLabels));
    metadata.labels.clear();
    for (std::size_t i = 0; i < width; ++i)
        metadata.labels.push_back("encoder output " + std::to_string(i));
    for (const NamedTensor& tensor : checkpoint.tensors) {
        if (!tensor.name.starts_with(headHiddenLayer) && !tensor.name.starts_with(headOutputLayer))
            model.checkpoint.tensors.push_back(tensor);
    }
    addIdentity(width, model.checkpoint);
    model.hash = hashOf(model.checkpoint);
    return model;
}

Checkpoint withOldLabels(const EmbeddingModel& model, const Checkpoint& old)
{
    Checkpoint both = model.checkpoint;
    const NamedTensor* const weight = find(old, headOutputWeight);
    const NamedTensor* const bias = find(old, headOutputBias);
    std::vector<std::string>& labels = both.metadata.labels;
    const std::size_t count = labels.size() + old.metadata.labels.size();
    const auto rows = static_cast<std::int64_t>(old.metadata.labels.size());
    const std::vector<std::int64_t> sums = {rows, static_cast<std::int64_t>(model.width())};
    // Otherwise the layer's inputs are those of a hidden one, or there is no layer.
    const bool isSum = rows > 0 && weight != nullptr && bias != nullptr && weight->shape == sums &&
                       bias->shape == std::vector<std::int64_t>{rows} &&
                       find(old, std::string(headHiddenLayer) + ".weight") == nullptr;
    if (!isSum || count > static_cast<std::size_t>(maxModelLabels))
        return both;
    labels.insert(labels.end(), old.metadata.labels.begin(), old.metadata.labels.end());
    for (NamedTensor& tensor : both.tensors) {
        if (tensor.name == headOutputWeight)
            tensor.values.insert(tensor.values.end(), weight->values.begin(), weight->values.end());
        else if (tensor.name == headOutputBias)
            tensor.values.insert(tensor.values.end(), bias->values.begin(), bias->values.end());
        else
            continue;
        tensor.shape.front() = static_cast<std::int64_t>(count);
    }
    return both;
}

} // namespace genrescope
