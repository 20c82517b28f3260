#pragma once

#include "core/kernels/encoder_block.h"

#include <torch/torch.h>

#include <vector>

namespace genrescope {

/// One transformer encoder layer by core/kernels, with gradients (once for each result).
/// @param frames   (B, T, width); float or double, on the CPU
/// @param weights  in the order of EncoderBlockTensors
/// @param shape    crops, frames and width are taken from `frames`
/// @return         (B, T, width)
torch::Tensor encoderBlock(const torch::Tensor& frames, const std::vector<torch::Tensor>& weights,
                           const EncoderBlockShape& shape);

} // namespace genrescope
