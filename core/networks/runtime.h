#pragma once

#include <string>

namespace genrescope {

/// Threads that core/kernels, oneDNN and LibTorch share from here on where the calling thread
/// computes; 0 = one per core.
void setComputeThreads(int threads);
int computeThreads();

/// Where models that are made from here on compute, for the whole process: "cpu" with the program's
/// own layers, "cuda" with LibTorch's, or "auto", the default: CUDA where there is one.
/// @throws ConfigError if there is no such device.
void setComputeDevice(const std::string& name);
/// "cpu" or "cuda".
std::string computeDeviceName();

/// One sentence where the linear algebra library is the slow reference BLAS, else empty.
std::string slowBlasWarning();

} // namespace genrescope
