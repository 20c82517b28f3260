#pragma once

#include "core/base/precision.h"
#include "core/kernels/dropout.h"

#include <torch/torch.h>

#include <array>

namespace genrescope {

/// The models' own small layers, with gradients: by core/kernels or by LibTorch, see
/// computedByKernels. float or double.

/// Dropout by LibTorch, on any device. The same key drops the same values of a tensor of the same
/// shape on the same kind of device; they are others than core/kernels drops.
torch::Tensor dropByTorch(const torch::Tensor& values, const Dropout& dropout);

/// (B, T, C) → (B, C), after dropout. Crops may be laid out frame by frame.
torch::Tensor meanOverTime(const torch::Tensor& frames, const Dropout& dropout);

/// dropout(scale · crops + positions).
/// @param crops      (B, T, C)
/// @param positions  (at least T, C)
torch::Tensor embed(const torch::Tensor& crops, double scale, const torch::Tensor& positions,
                    const Dropout& dropout);

struct LayerParameters {
    torch::Tensor weight = {};
    torch::Tensor bias = {};
};

/// Of a stem, as in checkpoints.
struct StemParameters {
    /// (C', C, 3, 3) each, from one channel.
    std::array<LayerParameters, 3> convolutions = {};
    /// (outputs, C · bands / 8), whose inputs are the last maps channel by channel.
    LayerParameters dense = {};
};

/// Three convolutions of 3 × 3 in a border of zeros, each followed by ReLU, which step by 2 bands
/// and by 2, 2 and 1 frames, and a dense layer: (B, T, bands) → (B, ⌈T / 4⌉, outputs). On the CPU
/// there is no gradient by the crops.
torch::Tensor convolveAndProject(const torch::Tensor& crops, const StemParameters& parameters,
                                 Precision precision);

} // namespace genrescope
