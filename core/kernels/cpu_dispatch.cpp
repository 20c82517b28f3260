#include "core/kernels/cpu_dispatch.h"

namespace genrescope {

CpuLevel cpuLevel()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("x86-64-v4"))
        return CpuLevel::Avx512;
    if (__builtin_cpu_supports("x86-64-v3"))
        return CpuLevel::Avx2;
#endif
    return CpuLevel::Baseline;
}

} // namespace genrescope
