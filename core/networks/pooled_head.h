#pragma once

#include "core/networks/head.h"

namespace genrescope {

/// From frames to genres, common to both models. The post's: dropout, mean over time, a dense layer
/// of head_factor · L units with SELU, a dense layer of L units. Options give it another pooling,
/// or no hidden layer.
class PooledHead : public Head {
public:
    /// The values of the option "pooling".
    enum class Pooling { Mean, MeanAndMaximum, Attention };

    /// Of the options: pooling, head_factor.
    PooledHead(const ModelOptions& options, int inputs, int labels);

    /// (B, T, inputs) → (B, L) logits. Dropout is of what is averaged.
    torch::Tensor forward(const torch::Tensor& frames, const Dropout& dropout) override;

    void initialize(Random& random) override;

private:
    /// (B, T, inputs) → (B, inputs, or twice as many for MeanAndMaximum).
    torch::Tensor pool(const torch::Tensor& frames, const Dropout& dropout);

    Pooling pooling_;
    /// One score a frame; null unless attention pools.
    torch::nn::Linear attention_ = nullptr;
    /// Null where the head is a single dense layer.
    torch::nn::Linear hidden_ = nullptr;
    torch::nn::Linear output_ = nullptr;
};

} // namespace genrescope
