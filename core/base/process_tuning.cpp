#include "core/base/process_tuning.h"

#include "core/base/cpu_dispatch.h"

#include <cstdlib>
#include <malloc.h>

#if defined(__x86_64__)
#include <pmmintrin.h>
#include <xmmintrin.h>
#endif

namespace genrescope {

namespace {

/// LibTorch 1.13 uses its AVX2 kernels unless told otherwise; the variable is read at its first
/// operation.
void preferWideKernels()
{
    if (cpuLevel() == CpuLevel::Avx512)
        ::setenv("ATEN_CPU_CAPABILITY", "avx512", 0);
}

/// Threads inherit it from the one that starts them.
void flushDenormals()
{
#if defined(__x86_64__)
    _MM_SET_FLUSH_ZERO_MODE(_MM_FLUSH_ZERO_ON);
    _MM_SET_DENORMALS_ZERO_MODE(_MM_DENORMALS_ZERO_ON);
#endif
}

} // namespace

void tuneProcess()
{
    // By default every tensor beyond 32 MB, such as attention weights, is mapped and faulted in
    // again at each step, and freed memory goes back to the system.
    ::mallopt(M_MMAP_THRESHOLD, 1 << 30);
    ::mallopt(M_TRIM_THRESHOLD, 2'000'000'000);
    preferWideKernels();
    flushDenormals();
}

} // namespace genrescope
