#pragma once

#include "core/networks/runtime.h"

#include <torch/torch.h>

namespace genrescope {

/// Where new models run, as LibTorch names it: see setComputeChoice.
inline torch::Device computeDevice()
{
    return torch::Device(computeDeviceName());
}

/// Whether a layer that is given this tensor computes by core/kernels, in the tensor's own memory;
/// else by LibTorch's operations. Asked by the thread that computes.
inline bool computedByKernels(const torch::Tensor& tensor)
{
    return tensor.is_cpu() && !usesTorchLayers();
}

} // namespace genrescope
