#pragma once

#include "core/base/device.h"

#include <string>

namespace genrescope {

/// Threads that core/kernels, oneDNN and LibTorch share from here on where the calling thread
/// computes; 0 = one per core.
void setComputeThreads(int threads);
int computeThreads();

/// Where models that the calling thread makes from here on compute: on the CPU with the program's
/// own layers, on CUDA with LibTorch's. Device::Auto unless somebody says otherwise.
/// @throws ConfigError if there is no such device.
void setComputeDevice(Device device);
/// Of the calling thread: "cpu" or "cuda".
std::string computeDeviceName();

/// One sentence where the linear algebra library is the slow reference BLAS, else empty.
std::string slowBlasWarning();

} // namespace genrescope
