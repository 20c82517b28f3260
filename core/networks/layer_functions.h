#pragma once

#include "core/base/precision.h"
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

/// A convolution of 3 × 3 in a border of zeros, then ReLU, on maps whose channels lie together:
/// (B, T, bands, C) → (B, ⌈T / stride⌉, ⌈bands / 2⌉, C'). The maps' gradient is not computed where
/// nobody asks for it.
/// @param weight  (C', C, 3, 3)
/// @param bias    (C')
torch::Tensor convolve(const torch::Tensor& maps, const torch::Tensor& weight,
                       const torch::Tensor& bias, int frameStride, Precision precision);

} // namespace genrescope
