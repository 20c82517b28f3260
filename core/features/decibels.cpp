#include "core/features/decibels.h"

#include "core/base/cpu_dispatch.h"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace genrescope {

namespace {

/// 10 log10(x) of a positive normal number.
GENRESCOPE_INLINE float decibels(float x)
{
    // x = mantissa * 2^exponent, with the mantissa in [sqrt(1/2), sqrt(2)).
    constexpr std::uint32_t rootOfHalf = 0x3f3504f3;
    const std::uint32_t shifted = std::bit_cast<std::uint32_t>(x) - rootOfHalf;
    const auto exponent = static_cast<float>(static_cast<std::int32_t>(shifted) >> 23);
    const float f = std::bit_cast<float>((shifted & 0x007fffff) + rootOfHalf) - 1.0F;

    // ln(1 + f) = f - f²/2 + f³ P(f). Source: the Cephes library's logf, by Stephen Moshier.
    float p = 7.0376836292e-2F;
    p = p * f - 1.1514610310e-1F;
    p = p * f + 1.1676998740e-1F;
    p = p * f - 1.2420140846e-1F;
    p = p * f + 1.4249322787e-1F;
    p = p * f - 1.6668057665e-1F;
    p = p * f + 2.0000714765e-1F;
    p = p * f - 2.4999993993e-1F;
    p = p * f + 3.3333331174e-1F;
    const float naturalLog = f + f * f * (p * f - 0.5F);

    constexpr float decibelsPerOctave = 3.01029995663981195F;
    constexpr float decibelsPerE = 4.34294481903251828F;
    return exponent * decibelsPerOctave + naturalLog * decibelsPerE;
}

GENRESCOPE_INLINE void convert(float* values, std::size_t count, float minPower)
{
#pragma omp simd
    for (std::size_t i = 0; i < count; ++i)
        values[i] = decibels(values[i] > minPower ? values[i] : minPower);
}

} // namespace

void toDecibels(std::span<float> power, float minPower)
{
    runForCpu<convert>(power.data(), power.size(), minPower);
}

} // namespace genrescope
