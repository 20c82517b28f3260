#pragma once

#include "core/crops/training_data.h"
#include "core/runs/train_config.h"

#include <torch/torch.h>

namespace genrescope {

/// Variants of the loss; by default it is binary cross-entropy.
struct LossShape {
    /// Weight of true labels.
    double positiveWeight = 1.0;
    /// Asymmetric focusing: decisions count (1 − p)^positiveFocus and p^negativeFocus times, so
    /// that easy decisions count less. Source: Ridnik et al., "Asymmetric Loss For Multi-Label
    /// Classification", 2021, without its margin.
    double positiveFocus = 0.0;
    double negativeFocus = 0.0;
    /// The share of the squared difference of logits, for soft targets.
    double logitShare = 0.0;
};

LossShape lossShape(const TrainConfig& config);

/// Σ over labels of −[positiveWeight · y · log p + (1 − y) · log(1 − p)] with p = sigmoid(logit),
/// shaped by `shape`, averaged over the crops. Computed from the logits, so that no logarithm of 0
/// arises.
///
/// @param logits   (B, L)
/// @param targets  (B, L), in [0, 1]; on any device
/// @return a scalar
torch::Tensor genreLoss(const torch::Tensor& logits, const torch::Tensor& targets,
                        const LossShape& shape);

/// The loss of what teachers say. Of a group of targets: the mean over its labels, of the terms of
/// genreLoss or, for a vector, of squared differences from the logits; summed over the groups, each
/// counted by its weight; averaged over the crops.
///
/// @param logits   (B, L)
/// @param targets  (B, L); on any device, as `weights`
/// @param weights  (B, number of groups)
/// @return a scalar
torch::Tensor teacherLoss(const torch::Tensor& logits, const torch::Tensor& targets,
                          const torch::Tensor& weights, const std::vector<TargetGroup>& groups,
                          const LossShape& shape);

/// Mean squared difference on the masked frames alone; each crop counts the same.
///
/// @param frames  (B, at least T, M), the reconstructed frames; those beyond T do not count
/// @param clean   (B, T, M), the unmasked frames
/// @param masked  (B, T), 1 = masked and else 0; each crop has some; on any device, as `clean`
/// @return a scalar
torch::Tensor maskedFrameLoss(const torch::Tensor& frames, const torch::Tensor& clean,
                              const torch::Tensor& masked);

} // namespace genrescope
