#pragma once

#include "core/base/precision.h"
#include "core/base/random.h"
#include "core/kernels/dropout.h"

#include <torch/torch.h>

#include <vector>

namespace genrescope {

struct EncoderShape {
    /// Values of a frame.
    int width = 0;
    /// Divides the width.
    int heads = 0;
    /// Units of the feed-forward part.
    int feedForward = 0;
};

/// A post-norm transformer encoder layer, with dropout where TensorFlow's tutorial has it: on the
/// outputs of attention and of the feed-forward part, not on the attention weights. Computed by
/// core/kernels or by LibTorch: see computedByKernels.
class EncoderLayer : public torch::nn::Module {
public:
    explicit EncoderLayer(const EncoderShape& shape);

    /// (B, T, width) → the same shape; float or double.
    torch::Tensor forward(const torch::Tensor& frames, const Dropout& afterAttention,
                          const Dropout& afterFeedForward, Precision precision = Precision::Single);

    /// The same in LibTorch's own operations, on any device, where it drops others: dropByTorch.
    torch::Tensor forwardByTorch(const torch::Tensor& frames, const Dropout& afterAttention,
                                 const Dropout& afterFeedForward);

    void initialize(Random& random);

private:
    /// Weights in the order of EncoderBlockTensors.
    std::vector<torch::Tensor> weights() const;
    /// (B, T, width) → (B, T, width): softmax(QKᵀ / √d) V for each head.
    torch::Tensor attend(const torch::Tensor& frames);

    EncoderShape shape_;
    /// Queries, keys and values, stacked: 3 · width outputs.
    torch::nn::Linear qkv_ = nullptr;
    torch::nn::Linear projection_ = nullptr;
    torch::nn::LayerNorm attentionNorm_ = nullptr;
    torch::nn::Linear expansion_ = nullptr;
    torch::nn::Linear contraction_ = nullptr;
    torch::nn::LayerNorm feedForwardNorm_ = nullptr;
};

} // namespace genrescope
