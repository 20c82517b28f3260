#pragma once

#include <string>

namespace genrescope {

/// Prepares the process for fast tensor arithmetic: memory stays with the process between steps,
/// kernels fit the CPU, denormal numbers count as 0. To be called once, at the very start of main:
/// before any thread and before LibTorch's first operation. Changes the environment (a variable
/// that the user has set wins).
void tuneProcess();

/// Threads that core/kernels, oneDNN and LibTorch share from here on where the calling thread
/// computes; 0 = one a core.
void setComputeThreads(int threads);
int computeThreads();

/// One sentence where the linear algebra library is the slow reference BLAS, else empty.
std::string slowBlasWarning();

} // namespace genrescope
