#include "core/base/precision.h"

#include "core/base/cpu_dispatch.h"

#include <bit>

namespace genrescope {

namespace {

GENRESCOPE_INLINE void roundAll(const float* __restrict values, std::size_t count,
                                Bfloat16* __restrict rounded)
{
    for (std::size_t i = 0; i < count; ++i) {
        // No arithmetic makes a NaN whose mantissa has bits in the lower half alone.
        const auto bits = std::bit_cast<std::uint32_t>(values[i]);
        rounded[i] = static_cast<Bfloat16>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
    }
}

} // namespace

bool canMixPrecision()
{
    return cpuHasBfloat16();
}

void roundToBfloat16(const float* values, std::size_t count, Bfloat16* rounded)
{
    runForCpu<roundAll>(values, count, rounded);
}

} // namespace genrescope
