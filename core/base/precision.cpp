#include "core/base/precision.h"

#include "core/base/cpu_dispatch.h"
#include "core/base/vectors.h"

#include <bit>

namespace genrescope {

bool canMixPrecision()
{
#if defined(__x86_64__)
    static const bool supported = __builtin_cpu_supports("avx512bf16") != 0;
    return supported && cpuLevel() == CpuLevel::Avx512;
#else
    return false;
#endif
}

GENRESCOPE_MULTIVERSION
void roundToBfloat16(const float* __restrict values, std::size_t count,
                     Bfloat16* __restrict rounded)
{
    for (std::size_t i = 0; i < count; ++i) {
        // No arithmetic makes a NaN whose upper half has no bit of its own.
        const auto bits = std::bit_cast<std::uint32_t>(values[i]);
        rounded[i] = static_cast<Bfloat16>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
    }
}

} // namespace genrescope
