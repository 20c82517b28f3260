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

} // namespace

bool flushesDenormals()
{
#if defined(__x86_64__)
    return _MM_GET_FLUSH_ZERO_MODE() == _MM_FLUSH_ZERO_ON;
#else
    return false;
#endif
}

void flushDenormals([[maybe_unused]] bool flush)
{
#if defined(__x86_64__)
    _MM_SET_FLUSH_ZERO_MODE(flush ? _MM_FLUSH_ZERO_ON : _MM_FLUSH_ZERO_OFF);
    _MM_SET_DENORMALS_ZERO_MODE(flush ? _MM_DENORMALS_ZERO_ON : _MM_DENORMALS_ZERO_OFF);
#endif
}

void tuneProcess()
{
    // By default every tensor beyond 32 MB, such as attention weights, is mapped and faulted in
    // again at each step, and freed memory goes back to the system.
    ::mallopt(M_MMAP_THRESHOLD, 1 << 30);
    ::mallopt(M_TRIM_THRESHOLD, 2'000'000'000);
    preferWideKernels();
    flushDenormals(true);
}

} // namespace genrescope
