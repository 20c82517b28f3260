#pragma once

#include "core/base/random.h"

#include <torch/torch.h>

namespace genrescope {

struct EncoderShape {
    /// Values of a frame.
    int width = 0;
    /// Divides the width.
    int heads = 0;
    /// Units of the feed-forward part.
    int feedForward = 0;
    /// Part of the values dropped after attention and after the feed-forward part.
    double dropout = 0.0;
};

/// A post-norm transformer encoder layer, with dropout where TensorFlow's tutorial has it: on what
/// attention and feed-forward part add, not on the attention weights.
class EncoderLayer : public torch::nn::Module {
public:
    explicit EncoderLayer(const EncoderShape& shape);

    /// (B, T, width) → the same shape.
    torch::Tensor forward(const torch::Tensor& frames);

    void initialize(Random& random);

private:
    /// (B, T, width) → (B, T, width): softmax(QKᵀ / √d) V for each head.
    torch::Tensor attend(const torch::Tensor& frames);

    EncoderShape shape_;
    /// Queries, keys and values, one above the other: 3 · width outputs.
    torch::nn::Linear qkv_;
    torch::nn::Linear projection_;
    torch::nn::LayerNorm attentionNorm_;
    torch::nn::Linear expansion_;
    torch::nn::Linear contraction_;
    torch::nn::LayerNorm feedForwardNorm_;
};

} // namespace genrescope
