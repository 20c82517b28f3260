#pragma once

#include "core/base/random.h"
#include "core/kernels/dropout.h"
#include "core/models/model_info.h"

#include <torch/torch.h>

#include <memory>

namespace genrescope {

/// What follows an encoder and turns its frames into the model's output.
class Head : public torch::nn::Module {
public:
    /// @param frames   (B, T, C), what the encoder gives
    /// @param dropout  of the frames, where the head drops any
    virtual torch::Tensor forward(const torch::Tensor& frames, const Dropout& dropout) = 0;

    virtual void initialize(Random& random) = 0;
};

/// A PooledHead for genres; a FrameDecoder where there are no labels.
/// @param inputs  C
/// @param bands   values of the frames that the encoder is given
std::shared_ptr<Head> makeHead(const ModelOptions& options, int inputs, int bands, int labels);

} // namespace genrescope
