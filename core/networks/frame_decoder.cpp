#include "core/networks/frame_decoder.h"

#include "core/networks/weight_init.h"

namespace genrescope {

FrameDecoder::FrameDecoder(int inputs, int bands, int framesAtOnce)
    : bands_(bands),
      output_(register_module("output", torch::nn::Linear(inputs, framesAtOnce * bands)))
{
}

torch::Tensor FrameDecoder::forward(const torch::Tensor& frames, const Dropout&)
{
    return output_(frames).reshape({frames.size(0), -1, bands_});
}

void FrameDecoder::initialize(Random& random)
{
    initializeDense(output_, random);
}

} // namespace genrescope
