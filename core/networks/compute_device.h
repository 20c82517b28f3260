#pragma once

#include "core/networks/runtime.h"

#include <torch/torch.h>

namespace genrescope {

/// Where new models run, as LibTorch names it: see setComputeDevice.
inline torch::Device computeDevice()
{
    return torch::Device(computeDeviceName());
}

} // namespace genrescope
