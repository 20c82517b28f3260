#include "core/base/cpu_dispatch.h"

#include <algorithm>
#include <atomic>

namespace genrescope {

namespace {

CpuLevel bestLevel()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("x86-64-v4"))
        return CpuLevel::Avx512;
    if (__builtin_cpu_supports("x86-64-v3"))
        return CpuLevel::Avx2;
#endif
    return CpuLevel::Baseline;
}

// Read by every kernel call, written by tests.
std::atomic<CpuLevel> limit = CpuLevel::Avx512;

bool multipliesBfloat16()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

} // namespace

CpuLevel cpuLevel()
{
    static const CpuLevel best = bestLevel();
    return std::min(best, limit.load(std::memory_order_relaxed));
}

void limitCpuLevel(CpuLevel highest)
{
    limit = highest;
}

bool cpuHasBfloat16()
{
    static const bool supported = multipliesBfloat16();
    return supported && cpuLevel() == CpuLevel::Avx512;
}

} // namespace genrescope
