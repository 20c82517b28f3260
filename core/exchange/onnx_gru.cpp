#include "core/exchange/onnx_layers.h"
#include "core/models/gru_options.h"

#include <array>
#include <string>
#include <vector>

namespace genrescope {

namespace {

constexpr std::array directions = {"", "_reverse"};
constexpr std::int64_t gates = 3;

/// Appends a tensor of one direction with its gates as ONNX has them: z, r, h; here r, z, n.
void appendGates(const NamedTensor& tensor, std::vector<float>& values)
{
    const auto gate = static_cast<std::ptrdiff_t>(tensor.values.size() / gates);
    const auto first = tensor.values.begin();
    values.insert(values.end(), first + gate, first + 2 * gate);
    values.insert(values.end(), first, first + gate);
    values.insert(values.end(), first + 2 * gate, tensor.values.end());
}

/// A tensor's two directions, one behind the other.
OnnxGraph::Value bothDirections(OnnxLayers& layers, const std::string& name)
{
    std::vector<float> values;
    for (const char* const direction : directions)
        appendGates(layers.tensor(name + direction), values);
    std::vector<std::int64_t> shape = layers.tensor(name).shape;
    shape.insert(shape.begin(), static_cast<std::int64_t>(directions.size()));
    return layers.graph().addWeights(name, shape, values);
}

/// The input's biases and then the state's, direction by direction.
OnnxGraph::Value bothBiases(OnnxLayers& layers, const std::string& layer, std::int64_t units)
{
    std::vector<float> values;
    for (const char* const direction : directions) {
        appendGates(layers.tensor("gru.bias_ih" + layer + direction), values);
        appendGates(layers.tensor("gru.bias_hh" + layer + direction), values);
    }
    return layers.graph().addWeights("gru.bias" + layer, {2, 2 * gates * units}, values);
}

/// @param frames  frames × batch × width
/// @return        frames × batch × both directions' units
OnnxGraph::Value addLayer(OnnxLayers& layers, const std::string& layer, std::int64_t units,
                          const OnnxGraph::Value& frames)
{
    OnnxGraph& graph = layers.graph();
    // Its states are frames × directions × batch × units.
    const OnnxGraph::Value states = graph.add(
        "GRU",
        {frames, bothDirections(layers, "gru.weight_ih" + layer),
         bothDirections(layers, "gru.weight_hh" + layer), bothBiases(layers, layer, units)},
        {textAttribute("direction", "bidirectional"), wholeAttribute("hidden_size", units),
         wholeAttribute("linear_before_reset", 1)});
    return graph.addReshape(graph.addTranspose(states, {0, 2, 1, 3}), {0, 0, 2 * units});
}

} // namespace

template<>
OnnxGraph::Value addEncoder(const GruOptions& options, int /*bands*/, OnnxLayers& layers,
                            const OnnxGraph::Value& frames)
{
    OnnxGraph& graph = layers.graph();
    OnnxGraph::Value values = graph.addTranspose(frames, {1, 0, 2});
    for (int k = 0; k < options.layers; ++k)
        values = addLayer(layers, "_l" + std::to_string(k), options.units, values);
    return graph.addTranspose(values, {1, 0, 2});
}

} // namespace genrescope
