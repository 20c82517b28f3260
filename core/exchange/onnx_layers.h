#pragma once

#include "core/exchange/onnx_graph.h"
#include "core/models/checkpoint.h"

#include <map>
#include <string>

namespace genrescope {

/// Layers of a trained model as nodes of a graph, with their weights.
class OnnxLayers {
public:
    using Value = OnnxGraph::Value;

    /// Borrows both. @throws CheckpointError, ModelError unless the tensors are those of the model.
    OnnxLayers(const Checkpoint& checkpoint, OnnxGraph& graph);

    OnnxGraph& graph() { return graph_; }
    /// A tensor that the model has.
    const NamedTensor& tensor(const std::string& name) const { return *tensors_.at(name); }
    /// The same in the graph, in the same layout.
    Value weights(const std::string& name);

    /// Of the last axis.
    Value dense(const Value& inputs, const std::string& layer);
    Value norm(const Value& inputs, const std::string& layer, double epsilon);

private:
    OnnxGraph& graph_;
    std::map<std::string, const NamedTensor*> tensors_;
};

/// The encoder of a kind of model: batch × frames × bands → batch × frames' × encodedWidth(). Each
/// kind specializes it in a file of its own, core/exchange/onnx_x.cpp.
template<typename Options>
OnnxGraph::Value addEncoder(const Options& options, int bands, OnnxLayers& layers,
                            const OnnxGraph::Value& frames);

} // namespace genrescope
