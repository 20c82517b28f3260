#include "core/base/cpu_dispatch.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <string_view>

namespace genrescope {

namespace {

/// What GENRESCOPE_CPU_LEVEL names, by which a whole program is tested as on other processors.
std::string_view namedLevel()
{
    const char* const name = std::getenv("GENRESCOPE_CPU_LEVEL");
    return name == nullptr ? "" : name;
}

CpuLevel levelOfProcessor()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("x86-64-v4"))
        return CpuLevel::Avx512;
    if (__builtin_cpu_supports("x86-64-v3"))
        return CpuLevel::Avx2;
#endif
    return CpuLevel::Baseline;
}

CpuLevel bestLevel()
{
    const std::string_view name = namedLevel();
    if (name == "x86-64-v2")
        return CpuLevel::Baseline;
    if (name == "x86-64-v3")
        return std::min(CpuLevel::Avx2, levelOfProcessor());
    return levelOfProcessor();
}

// Read by every kernel call, written by tests.
std::atomic<CpuLevel> limit = CpuLevel::Avx512;

/// No level that has a name includes it.
bool multipliesBfloat16()
{
#if defined(__x86_64__)
    return namedLevel().empty() && __builtin_cpu_supports("avx512bf16") != 0;
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
