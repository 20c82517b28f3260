#include "core/exchange/onnx_layers.h"
#include "core/kernels/embedding.h"
#include "core/kernels/encoder_block.h"
#include "core/kernels/stem.h"
#include "core/models/transformer_options.h"

#include <cmath>
#include <string>

namespace genrescope {

namespace {

using Value = OnnxGraph::Value;

/// Positions of as many frames as there are, from a table for the most that a model takes.
Value positionsOf(const TransformerOptions& options, std::int64_t width, OnnxGraph& graph,
                  const Value& frames)
{
    const auto most = static_cast<std::size_t>(maxModelFrames);
    const std::size_t rows =
        options.common.stem > 0 ? StemShape{.frames = most}.outputFrames() : most;
    const Value table =
        graph.addWeights("positions", {static_cast<std::int64_t>(rows), width},
                         sinusoidalPositions(rows, static_cast<std::size_t>(width)));
    // Not Slice: ONNX 1.12 infers no sizes behind one whose end it does not know.
    const Value length =
        graph.add("Shape", {frames}, {wholeAttribute("start", 1), wholeAttribute("end", 2)});
    const Value count = graph.add("Squeeze", {length, graph.addWholes({0})});
    const Value rowsUsed =
        graph.add("Range", {graph.addWholes({}, {0}), count, graph.addWholes({}, {1})});
    return graph.add("Gather", {table, rowsUsed}, {wholeAttribute("axis", 0)});
}

/// softmax(QKᵀ / √depth) V, head by head.
Value attention(std::int64_t heads, std::int64_t width, OnnxGraph& graph, const Value& qkv)
{
    const std::int64_t depth = width / heads;
    const std::vector<Value> parts =
        graph.addSeveral(3, "Split", {qkv}, {wholeAttribute("axis", 2)}); // batch × frames × width
    const auto byHead = [&](const Value& part, const std::vector<std::int64_t>& order) {
        return graph.addTranspose(graph.addReshape(part, {0, 0, heads, depth}), order);
    };
    const auto scale = static_cast<float>(1.0 / std::sqrt(static_cast<double>(depth)));
    const Value queries =
        graph.add("Mul", {byHead(parts[0], {0, 2, 1, 3}), graph.addNumber(scale)});
    const Value scores = graph.add("MatMul", {queries, byHead(parts[1], {0, 2, 3, 1})});
    const Value shares = graph.add("Softmax", {scores}, {wholeAttribute("axis", -1)});
    const Value mixed = graph.add("MatMul", {shares, byHead(parts[2], {0, 2, 1, 3})});
    return graph.addReshape(graph.addTranspose(mixed, {0, 2, 1, 3}), {0, 0, width});
}

Value block(const std::string& layer, std::int64_t heads, std::int64_t width, OnnxLayers& layers,
            const Value& frames)
{
    OnnxGraph& graph = layers.graph();
    const double epsilon = EncoderBlockShape{}.epsilon;
    const Value attended =
        layers.dense(attention(heads, width, graph, layers.dense(frames, layer + ".qkv")),
                     layer + ".projection");
    const Value middle =
        layers.norm(graph.add("Add", {frames, attended}), layer + ".attention_norm", epsilon);
    const Value hidden = graph.add("Relu", {layers.dense(middle, layer + ".expansion")});
    return layers.norm(graph.add("Add", {middle, layers.dense(hidden, layer + ".contraction")}),
                       layer + ".feed_forward_norm", epsilon);
}

} // namespace

template<>
OnnxGraph::Value addEncoder(const TransformerOptions& options, int bands, OnnxLayers& layers,
                            const OnnxGraph::Value& frames)
{
    OnnxGraph& graph = layers.graph();
    const std::int64_t width = options.encodedWidth(bands);
    const Value scaled = graph.add(
        "Mul", {frames, graph.addNumber(static_cast<float>(options.scaleOfInputs(bands)))});
    Value values = graph.add("Add", {scaled, positionsOf(options, width, graph, frames)});
    for (int k = 0; k < options.layers; ++k)
        values = block("encoder." + std::to_string(k), options.heads, width, layers, values);
    return values;
}

} // namespace genrescope
