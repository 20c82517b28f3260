#pragma once

#include "core/exchange/onnx_graph.h"
#include "core/models/output_rule.h"

namespace genrescope {

/// What applyOutputRule does, as nodes.
/// @param probabilities  rows × labels
OnnxGraph::Value addOutputRule(const OutputRule& rule, std::size_t labels, OnnxGraph& graph,
                               const OnnxGraph::Value& probabilities);

} // namespace genrescope
