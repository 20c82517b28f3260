#pragma once

#include "core/base/random.h"
#include "core/kernels/dropout.h"
#include "core/models/model_info.h"

#include <torch/torch.h>

namespace genrescope {

/// The post's head, common to its two models: dropout, mean over time, a dense layer of
/// head_factor · L units with SELU, a dense layer of L units.
class PooledHead : public torch::nn::Module {
public:
    /// Of the options: head_factor.
    PooledHead(const ModelOptions& options, int inputs, int labels);

    /// (B, T, inputs) → (B, L) logits.
    torch::Tensor forward(const torch::Tensor& frames, const Dropout& dropout);

    void initialize(Random& random);

private:
    torch::nn::Linear hidden_;
    torch::nn::Linear output_;
};

} // namespace genrescope
