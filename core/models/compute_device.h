#pragma once

#include <torch/torch.h>

namespace genrescope {

/// Where new models compute: see setComputeDevice.
torch::Device computeDevice();

} // namespace genrescope
