#include "core/base/precision.h"

#include "core/base/cpu_dispatch.h"

namespace genrescope {

namespace {

GENRESCOPE_INLINE void roundAll(const float* __restrict values, std::size_t count,
                                Bfloat16* __restrict rounded)
{
    for (std::size_t i = 0; i < count; ++i)
        rounded[i] = nearestBfloat16(values[i]);
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
