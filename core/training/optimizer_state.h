#pragma once

#include "core/models/safetensors.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace genrescope {

/// The state of Adam (or AdamW) in host memory, whatever device it runs on.
struct OptimizerState {
    std::int64_t steps = 0;
    /// "NAME.mean" and "NAME.square" of each parameter; empty before the first step.
    std::vector<NamedTensor> moments = {};
};

/// @param model  whose parameters the optimizer updates, on any device.
OptimizerState optimizerState(torch::optim::Optimizer& optimizer, const torch::nn::Module& model);

/// Puts the moments on the device of the parameter that they belong to.
/// @throws CheckpointError naming a moment that is missing or has another shape.
void restoreOptimizer(torch::optim::Optimizer& optimizer, const torch::nn::Module& model,
                      const OptimizerState& state);

} // namespace genrescope
