#pragma once

#include <torch/torch.h>

namespace genrescope {

/// Σ over labels of −[positiveWeight · y · log p + (1 − y) · log(1 − p)] with p = sigmoid(logit),
/// averaged over the crops. Computed from the logits, so that no logarithm of 0 arises.
///
/// @param logits   (B, L)
/// @param targets  (B, L), in [0, 1]; on any device
/// @return a scalar
torch::Tensor genreLoss(const torch::Tensor& logits, const torch::Tensor& targets,
                        double positiveWeight);

} // namespace genrescope
