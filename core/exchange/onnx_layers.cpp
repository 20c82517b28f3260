#include "core/exchange/onnx_layers.h"

#include "core/models/model_tensors.h"

namespace genrescope {

namespace {

/// rows × columns → columns × rows.
std::vector<float> transposed(const std::vector<float>& values, std::size_t rows)
{
    const std::size_t columns = values.size() / rows;
    std::vector<float> result(values.size());
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            result[column * rows + row] = values[row * columns + column];
    }
    return result;
}

} // namespace

OnnxLayers::OnnxLayers(const Checkpoint& checkpoint, OnnxGraph& graph) : graph_(graph)
{
    const CheckpointMetadata& metadata = checkpoint.metadata;
    const std::vector<TensorShape> wanted =
        modelTensors(metadata.architecture, metadata.options, metadata.mel.melBands,
                     static_cast<int>(metadata.labels.size()));
    for (const NamedTensor* const tensor : matchTensors(wanted, checkpoint.tensors))
        tensors_.emplace(tensor->name, tensor);
}

OnnxLayers::Value OnnxLayers::weights(const std::string& name)
{
    const NamedTensor& found = tensor(name);
    return graph_.addWeights(name, found.shape, found.values);
}

OnnxLayers::Value OnnxLayers::dense(const Value& inputs, const std::string& layer)
{
    const NamedTensor& weight = tensor(layer + ".weight");
    const Value kernel =
        graph_.addWeights(weight.name, {weight.shape[1], weight.shape[0]},
                          transposed(weight.values, static_cast<std::size_t>(weight.shape[0])));
    return graph_.add("Add", {graph_.add("MatMul", {inputs, kernel}), weights(layer + ".bias")});
}

OnnxLayers::Value OnnxLayers::norm(const Value& inputs, const std::string& layer, double epsilon)
{
    return graph_.add(
        "LayerNormalization", {inputs, weights(layer + ".weight"), weights(layer + ".bias")},
        {wholeAttribute("axis", -1), numberAttribute("epsilon", static_cast<float>(epsilon))});
}

} // namespace genrescope
