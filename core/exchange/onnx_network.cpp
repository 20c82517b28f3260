#include "core/exchange/onnx_network.h"

#include "core/exchange/onnx_layers.h"
#include "core/kernels/stem.h"
#include "core/models/band_statistics.h"
#include "core/models/head_tensors.h"
#include "core/models/model_kinds.h"

#include <string>
#include <vector>

namespace genrescope {

namespace {

using Value = OnnxGraph::Value;

Value standardized(OnnxLayers& layers, const Value& frames)
{
    OnnxGraph& graph = layers.graph();
    const Value centered = graph.add("Sub", {frames, layers.weights(bandMeanTensor)});
    return graph.add("Mul", {centered, layers.weights(bandScaleTensor)});
}

/// One of the stem's convolutions, with its ReLU.
/// @param step  in frames
Value convolution(OnnxLayers& layers, const std::string& layer, std::int64_t step,
                  const Value& maps)
{
    return layers.graph().add(
        "Relu",
        {layers.graph().add(
            "Conv", {maps, layers.weights(layer + ".weight"), layers.weights(layer + ".bias")},
            {wholesAttribute("pads", {1, 1, 1, 1}), wholesAttribute("strides", {step, 2})})});
}

Value stem(OnnxLayers& layers, const Value& frames)
{
    OnnxGraph& graph = layers.graph();
    Value maps = graph.add("Unsqueeze", {frames, graph.addWholes({1})});
    for (const auto& [layer, step] :
         {std::pair("stem.first", 2), {"stem.second", 2}, {"stem.third", 1}})
        maps = convolution(layers, layer, step, maps);
    const std::int64_t width = layers.tensor("stem.projection.weight").shape[1];
    const Value rows = graph.addReshape(graph.addTranspose(maps, {0, 2, 1, 3}), {0, 0, width});
    return layers.norm(layers.dense(rows, "stem.projection"), "stem.norm", stemNormEpsilon);
}

/// Over time: batch × frames × width → batch × pooled width.
Value pooled(Pooling pooling, OnnxLayers& layers, const Value& frames)
{
    OnnxGraph& graph = layers.graph();
    const OnnxGraph::Attributes overTime = {wholesAttribute("axes", {1}),
                                            wholeAttribute("keepdims", 0)};
    if (pooling == Pooling::Attention) {
        const Value shares = graph.add("Softmax", {layers.dense(frames, headAttentionLayer)},
                                       {wholeAttribute("axis", 1)});
        return graph.add("ReduceSum", {graph.add("Mul", {frames, shares}), graph.addWholes({1})},
                         {wholeAttribute("keepdims", 0)});
    }
    Value mean = graph.add("ReduceMean", {frames}, overTime);
    if (pooling == Pooling::Mean)
        return mean;
    return graph.add("Concat", {mean, graph.add("ReduceMax", {frames}, overTime)},
                     {wholeAttribute("axis", 1)});
}

Value head(const CommonOptions& options, OnnxLayers& layers, const Value& frames)
{
    Value values = pooled(options.pooling, layers, frames);
    if (options.headFactor > 0)
        values = layers.graph().add("Selu", {layers.dense(values, headHiddenLayer)});
    return layers.dense(values, headOutputLayer);
}

} // namespace

Value addNetwork(const Checkpoint& checkpoint, OnnxGraph& graph, const Value& logMel)
{
    const CheckpointMetadata& metadata = checkpoint.metadata;
    const ModelOptions complete =
        completeOptions(modelInfo(metadata.architecture), metadata.options);
    OnnxLayers layers(checkpoint, graph);
    Value values = logMel;
    ModelKinds::forOne(metadata.architecture, [&]<typename Options>() {
        const auto options = optionsOf<Options>(complete);
        if (options.common.standardize)
            values = standardized(layers, values);
        if (options.common.stem > 0)
            values = stem(layers, values);
        values = addEncoder(options, metadata.mel.melBands, layers, values);
        values = head(options.common, layers, values);
    });
    return values;
}

} // namespace genrescope
