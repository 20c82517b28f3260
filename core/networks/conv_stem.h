#pragma once

#include "core/base/precision.h"
#include "core/base/random.h"

#include <torch/torch.h>

namespace genrescope {

/// Convolutions before an encoder, so that the same encoder covers four times the duration: three
/// of 3 × 3 with ReLU, which halve the bands each and the frames twice, then a dense layer and a
/// layer norm that make each new frame as wide as the old ones were.
class ConvStem : public torch::nn::Module {
public:
    static constexpr int framesAtOnce = 4;

    /// @param channels  of the first convolution; the others have twice and four times as many
    /// @param bands     values of a frame, before and after
    ConvStem(int channels, int bands);

    /// (B, T, bands) → (B, ⌈T / 4⌉, bands); float or double.
    torch::Tensor forward(const torch::Tensor& crops, Precision precision = Precision::Single);

    void initialize(Random& random);

private:
    torch::nn::Conv2d first_ = nullptr;
    torch::nn::Conv2d second_ = nullptr;
    torch::nn::Conv2d third_ = nullptr;
    torch::nn::Linear projection_ = nullptr;
    torch::nn::LayerNorm norm_ = nullptr;
};

} // namespace genrescope
