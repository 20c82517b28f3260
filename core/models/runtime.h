#pragma once

#include <string>

namespace genrescope {

/// Threads that LibTorch and BLAS use from here on, for the whole process; 0 = one a core.
void setComputeThreads(int threads);
int computeThreads();

/// One sentence where the linear algebra library is the slow reference BLAS, else empty.
std::string slowBlasWarning();

} // namespace genrescope
