#pragma once

#include "core/exchange/onnx_graph.h"
#include "core/models/checkpoint.h"

namespace genrescope {

/// What a checkpoint's network computes, as nodes: Network of core/networks without dropout.
/// @param logMel  batch × frames × bands
/// @return        batch × labels, log-odds.
/// @throws CheckpointError, ModelError unless the tensors are those of the model.
OnnxGraph::Value addNetwork(const Checkpoint& checkpoint, OnnxGraph& graph,
                            const OnnxGraph::Value& logMel);

} // namespace genrescope
