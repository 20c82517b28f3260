#pragma once

#include "core/base/vectors.h"

#include <cstdint>

namespace genrescope {

/// 2⁶⁴ divided by the golden ratio, odd: multiples of it spread evenly over all 64-bit numbers.
inline constexpr std::uint64_t goldenStep = 0x9e3779b97f4a7c15ULL;

/// Each bit of the result depends on all bits of `x` (SplitMix64's finalizer).
GENRESCOPE_INLINE std::uint64_t mixBits(std::uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

} // namespace genrescope
