#pragma once

#include "core/base/precision.h"

#include <torch/torch.h>

#include <vector>

namespace genrescope {

/// Stacked bidirectional GRU layers. Weights, names and mathematics are torch::nn::GRU's; computed
/// by core/kernels or by LibTorch: see computedByKernels.
class GruLayers : public torch::nn::Module {
public:
    /// @param inputs  values of a frame
    /// @param units   of a layer in each direction
    GruLayers(int inputs, int units, int layers);

    /// (B, T, inputs) → (B, T, 2 · units); float or double. May be laid out frame by frame.
    /// Where LibTorch computes, it decides about precision.
    torch::Tensor forward(const torch::Tensor& crops, Precision precision = Precision::Single);

private:
    /// Of a layer: input weights, recurrent weights, input bias, recurrent bias; then the same for
    /// the direction that runs backward in time.
    static constexpr int tensorsPerLayer = 8;

    int units_;
    std::vector<torch::Tensor> weights_;
};

} // namespace genrescope
