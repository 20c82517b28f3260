#pragma once

#include "core/base/random.h"
#include "core/kernels/dropout.h"
#include "core/models/common_options.h"

#include <torch/torch.h>

#include <memory>

namespace genrescope {

/// What follows an encoder and turns its frames into the model's output.
class Head : public torch::nn::Module {
public:
    /// @param frames   (B, T, C), what the encoder gives
    /// @param dropout  applied to the frames, where the head has any
    virtual torch::Tensor forward(const torch::Tensor& frames, const Dropout& dropout) = 0;

    virtual void initialize(Random& random) = 0;
};

/// From frames to genres. The post's: dropout, mean over time, a dense layer of headFactor · L
/// units with SELU, a dense layer of L units. Options give it another pooling, or no hidden layer.
class PooledHead : public Head {
public:
    PooledHead(const CommonOptions& options, int inputs, int labels);

    /// (B, T, inputs) → (B, L) logits. Dropout is applied to what is averaged.
    torch::Tensor forward(const torch::Tensor& frames, const Dropout& dropout) override;

    void initialize(Random& random) override;

private:
    /// (B, T, inputs) → (B, inputs, or twice as many for MeanAndMaximum).
    torch::Tensor pool(const torch::Tensor& frames, const Dropout& dropout);

    Pooling pooling_;
    /// One score per frame; null unless pooling is by attention.
    torch::nn::Linear attention_ = nullptr;
    /// Null where the head is a single dense layer.
    torch::nn::Linear hidden_ = nullptr;
    torch::nn::Linear output_ = nullptr;
};

/// Reconstructs the frames that an encoder was given from those that it made, with one dense layer:
/// the head for pretraining, discarded afterward.
class FrameHead : public Head {
public:
    /// @param framesAtOnce  input frames for each frame of the encoder
    FrameHead(int inputs, int bands, int framesAtOnce);

    /// (B, T', inputs) → (B, T' · framesAtOnce, bands). Nothing is dropped.
    torch::Tensor forward(const torch::Tensor& frames, const Dropout& dropout) override;

    void initialize(Random& random) override;

private:
    int bands_;
    torch::nn::Linear output_;
};

/// A PooledHead for genres; a FrameHead where there are no labels.
/// @param inputs  C
/// @param bands   values of the frames that the encoder is given
std::shared_ptr<Head> makeHead(const CommonOptions& options, int inputs, int bands, int labels);

} // namespace genrescope
