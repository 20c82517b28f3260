#pragma once

#include "core/base/device.h"

#include <string>

namespace genrescope {

/// Sets how many threads core/kernels, oneDNN and LibTorch use from here on in work started by the
/// calling thread; 0 = one per core.
void setComputeThreads(int threads);
int computeThreads();

/// Sets the device of models that the calling thread makes from here on: on the CPU they use the
/// program's own layers, on CUDA LibTorch's. Device::Auto unless set.
/// @throws ConfigError if there is no such device.
void setComputeDevice(Device device);
/// Of the calling thread: "cpu" or "cuda".
std::string computeDeviceName();

/// One sentence where the linear algebra library is the slow reference BLAS, else empty.
std::string slowBlasWarning();

} // namespace genrescope
