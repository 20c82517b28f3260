#include "core/exchange/keras_import.h"

#include "core/base/error.h"
#include "core/models/head_tensors.h"
#include "core/models/keras_layout.h"
#include "core/models/model_tensors.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string_view>

namespace genrescope {

namespace {

/// What follows a layer's name in core/models/keras_layout.h, in Keras' order.
constexpr std::array gruParts = {"forward.kernel",  "forward.recurrent_kernel",  "forward.bias",
                                 "backward.kernel", "backward.recurrent_kernel", "backward.bias"};
constexpr std::array encoderParts = {
    "wq.kernel",        "wq.bias",         "wk.kernel",        "wk.bias",
    "wv.kernel",        "wv.bias",         "dense.kernel",     "dense.bias",
    "ffn0.kernel",      "ffn0.bias",       "ffn1.kernel",      "ffn1.bias",
    "layernorm1.gamma", "layernorm1.beta", "layernorm2.gamma", "layernorm2.beta"};
constexpr std::array denseParts = {"kernel", "bias"};
constexpr std::size_t denseLayers = 2;

/// "bidirectional/forward_gru/kernel:0" → "kernel"
std::string_view roleOf(std::string_view weight)
{
    weight = weight.substr(weight.rfind('/') + 1);
    return weight.substr(0, weight.find(':'));
}

/// Gives weights of a layer the names of keras_layout.h: of those with the same role, the first
/// gets the first one.
void rename(const std::string& layer, std::span<NamedTensor> weights, const std::string& name,
            std::span<const char* const> parts)
{
    std::vector<std::string_view> free(parts.begin(), parts.end());
    for (NamedTensor& weight : weights) {
        const auto part = std::ranges::find_if(free, [&](std::string_view candidate) {
            return candidate.substr(candidate.rfind('.') + 1) == roleOf(weight.name);
        });
        if (part == free.end()) {
            throw CheckpointError(Message::english(
                "Layer '%1' has '%2', for which the model has no place.", layer, weight.name));
        }
        weight.name = name + "." + std::string(*part);
        free.erase(part);
    }
}

/// "dense", "dense_1"
std::string numbered(const std::string& name, std::size_t index)
{
    return index == 0 ? name : name + "_" + std::to_string(index);
}

[[noreturn]] void rejectNumber(const KerasLayer& layer, std::size_t wanted)
{
    throw CheckpointError(Message::english("Layer '%1' has %2 arrays, not %3.", layer.name,
                                           layer.weights.size(), wanted));
}

void renameLayers(const std::string& architecture, std::span<KerasLayer> layers)
{
    const bool isGru = architecture == "gru";
    const std::span<const char* const> parts =
        isGru ? std::span<const char* const>(gruParts) : encoderParts;
    std::size_t blocks = 0;
    for (KerasLayer& layer : layers.first(layers.size() - denseLayers)) {
        if (layer.weights.size() % parts.size() != 0)
            rejectNumber(layer, parts.size());
        for (std::size_t at = 0; at < layer.weights.size(); at += parts.size()) {
            const std::string name =
                isGru ? numbered("bidirectional", blocks) : "encoder." + std::to_string(blocks);
            rename(layer.name, std::span(layer.weights).subspan(at, parts.size()), name, parts);
            ++blocks;
        }
    }
    for (std::size_t i = 0; i < denseLayers; ++i) {
        KerasLayer& layer = layers[layers.size() - denseLayers + i];
        if (layer.weights.size() != denseParts.size())
            rejectNumber(layer, denseParts.size());
        rename(layer.name, layer.weights, numbered("dense", i), denseParts);
    }
}

/// A size of a tensor that the layout has made.
int sizeOf(const std::vector<NamedTensor>& tensors, const std::string& name, std::size_t axis)
{
    const auto found = std::ranges::find(tensors, name, &NamedTensor::name);
    return static_cast<int>(found->shape.at(axis));
}

ModelOptions optionsOf(const std::string& architecture, const std::vector<NamedTensor>& tensors)
{
    const auto layersWith = [&](const char* ending) {
        return static_cast<int>(std::ranges::count_if(
            tensors, [&](const NamedTensor& tensor) { return tensor.name.ends_with(ending); }));
    };
    const int labels = sizeOf(tensors, headOutputBias, 0);
    const int hidden = sizeOf(tensors, std::string(headHiddenLayer) + ".bias", 0);
    ModelOptions options = {{"head_factor", hidden / labels}};
    if (architecture == "gru") {
        options["layers"] = layersWith("_reverse") / 4;
        options["units"] = sizeOf(tensors, "gru.weight_hh_l0", 1);
    } else {
        options["layers"] = layersWith(".qkv.weight");
        options["feed_forward"] = sizeOf(tensors, "encoder.0.expansion.weight", 0);
    }
    return completeOptions(modelInfo(architecture), options);
}

std::vector<std::string> numberedGenres(int count)
{
    std::vector<std::string> genres;
    for (int i = 0; i < count; ++i)
        genres.push_back("genre " + std::to_string(i));
    return genres;
}

void checkLabels(const std::vector<std::string>& labels, int outputs)
{
    if (labels.size() != static_cast<std::size_t>(outputs)) {
        throw CheckpointError(Message::english("The model has %1 genres, and %2 names were given.",
                                               outputs, labels.size()));
    }
}

} // namespace

Checkpoint importedCheckpoint(const std::string& architecture, std::vector<KerasLayer> layers,
                              std::vector<std::string> labels)
{
    if (layers.size() <= denseLayers) {
        throw CheckpointError(
            Message::english("It has too few layers with weights: %1.", layers.size()));
    }
    renameLayers(architecture, layers);
    std::vector<NamedTensor> tensors;
    for (KerasLayer& layer : layers)
        std::ranges::move(layer.weights, std::back_inserter(tensors));

    Checkpoint checkpoint;
    checkpoint.tensors = fromKerasLayout(architecture, std::move(tensors));
    CheckpointMetadata& metadata = checkpoint.metadata;
    const int outputs = sizeOf(checkpoint.tensors, headOutputBias, 0);
    if (labels.empty())
        labels = numberedGenres(outputs);
    checkLabels(labels, outputs);
    metadata.architecture = architecture;
    metadata.options = optionsOf(architecture, checkpoint.tensors);
    metadata.labels = std::move(labels);
    metadata.recipe = "post, imported from Keras";
    metadata.program = GENRESCOPE_VERSION;
    const std::vector<TensorShape> wanted =
        modelTensors(architecture, metadata.options, metadata.mel.melBands, outputs);
    matchTensors(wanted, checkpoint.tensors);
    return checkpoint;
}

} // namespace genrescope
