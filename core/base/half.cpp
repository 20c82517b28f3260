#include "core/base/half.h"

#include "core/base/cpu_dispatch.h"

#include <bit>
#include <cassert>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace genrescope {

namespace {

std::uint16_t toHalf(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t sign = (bits >> 16) & 0x8000U;
    std::uint32_t magnitude = bits & 0x7fffffffU;
    if (magnitude > 0x7f800000U) // NaN: stays one, and quiet
        return static_cast<std::uint16_t>(sign | 0x7e00U | ((magnitude >> 13) & 0x3ffU));
    if (magnitude >= 0x477ff000U) // 65520 and above round to infinity
        return static_cast<std::uint16_t>(sign | 0x7c00U);
    if (magnitude < 0x38800000U) {
        // Below the smallest normal half, 2^-14: adding 1/2 lets the FPU round at the last bit of a
        // denormal half, 2^-24.
        const float shifted = std::bit_cast<float>(magnitude) + 0.5F;
        return static_cast<std::uint16_t>(
            sign | (std::bit_cast<std::uint32_t>(shifted) - std::bit_cast<std::uint32_t>(0.5F)));
    }
    const std::uint32_t odd = (magnitude >> 13) & 1U;
    magnitude += 0xfffU + odd;       // ties go to even
    magnitude -= (127U - 15U) << 23; // the exponent's bias
    return static_cast<std::uint16_t>(sign | (magnitude >> 13));
}

float fromHalf(std::uint16_t half)
{
    const std::uint32_t sign = (half & 0x8000U) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1fU;
    const std::uint32_t fraction = half & 0x3ffU;
    if (exponent == 0) {
        const float magnitude = static_cast<float>(fraction) * 0x1p-24F;
        return std::bit_cast<float>(sign | std::bit_cast<std::uint32_t>(magnitude));
    }
    if (exponent == 0x1fU) {
        const std::uint32_t quiet = fraction == 0 ? 0 : 0x400000U;
        return std::bit_cast<float>(sign | 0x7f800000U | quiet | (fraction << 13));
    }
    return std::bit_cast<float>(sign | ((exponent + 127U - 15U) << 23) | (fraction << 13));
}

#if defined(__x86_64__)

constexpr std::size_t lanes = 8;

[[gnu::target("arch=x86-64-v3")]] std::size_t toHalfVectors(const float* from, std::uint16_t* to,
                                                            std::size_t count)
{
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        const __m128i halves =
            _mm256_cvtps_ph(_mm256_loadu_ps(from + i), _MM_FROUND_TO_NEAREST_INT);
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to + i), halves);
    }
    return i;
}

[[gnu::target("arch=x86-64-v3")]] std::size_t fromHalfVectors(const std::uint16_t* from, float* to,
                                                              std::size_t count)
{
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        const __m128i halves = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i));
        _mm256_storeu_ps(to + i, _mm256_cvtph_ps(halves));
    }
    return i;
}

#else

std::size_t toHalfVectors(const float*, std::uint16_t*, std::size_t)
{
    return 0;
}

std::size_t fromHalfVectors(const std::uint16_t*, float*, std::size_t)
{
    return 0;
}

#endif

/// x86-64-v3 has instructions for it.
bool hasVectors()
{
    return cpuLevel() >= CpuLevel::Avx2;
}

} // namespace

void toHalf(std::span<const float> from, std::span<std::uint16_t> to)
{
    assert(from.size() == to.size());
    std::size_t i = hasVectors() ? toHalfVectors(from.data(), to.data(), from.size()) : 0;
    for (; i < from.size(); ++i)
        to[i] = toHalf(from[i]);
}

void fromHalf(std::span<const std::uint16_t> from, std::span<float> to)
{
    assert(from.size() == to.size());
    std::size_t i = hasVectors() ? fromHalfVectors(from.data(), to.data(), from.size()) : 0;
    for (; i < from.size(); ++i)
        to[i] = fromHalf(from[i]);
}

} // namespace genrescope
