#pragma once

#include "core/kernels/dropout.h"

#include <torch/torch.h>

namespace genrescope {

/// The models' own small layers, with gradients: by core/kernels on the CPU, by LibTorch elsewhere,
/// which then draws dropout itself. float or double.

/// (B, T, C) → (B, C), after dropout. Crops may be laid out frame by frame.
torch::Tensor meanOverTime(const torch::Tensor& frames, const Dropout& dropout);

/// dropout(scale · crops + positions).
/// @param crops      (B, T, C)
/// @param positions  (at least T, C)
torch::Tensor embed(const torch::Tensor& crops, double scale, const torch::Tensor& positions,
                    const Dropout& dropout);

} // namespace genrescope
