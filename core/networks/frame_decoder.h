#pragma once

#include "core/networks/head.h"

namespace genrescope {

/// From an encoder's frames back to those that it was given, each by one dense layer: what an
/// encoder is pre-trained with, and of no use afterward.
class FrameDecoder : public Head {
public:
    /// @param framesAtOnce  frames that the encoder made one of
    FrameDecoder(int inputs, int bands, int framesAtOnce);

    /// (B, T', inputs) → (B, T' · framesAtOnce, bands). Nothing is dropped.
    torch::Tensor forward(const torch::Tensor& frames, const Dropout& dropout) override;

    void initialize(Random& random) override;

private:
    int bands_;
    torch::nn::Linear output_;
};

} // namespace genrescope
