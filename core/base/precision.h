#pragma once

#include "core/base/enum_names.h"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace genrescope {

/// The upper half of a float.
using Bfloat16 = std::uint16_t;

/// What the factors of a matrix product are rounded to. Sums are float in any case.
enum class Precision {
    /// float.
    Single,
    /// Bfloat16: eight bits of mantissa, and twice as many products in the same time where the
    /// processor has instructions for them. Like Single where it does not.
    Mixed,
};

constexpr EnumNames<Precision, 2> namesOf(Precision)
{
    return {{{Precision::Single, "float32"}, {Precision::Mixed, "bfloat16"}}};
}

/// Whether this processor has instructions for products of bfloat16 (AVX512-BF16).
bool canMixPrecision();

/// To the nearest, ties to even. NaN stays NaN: no arithmetic makes one whose mantissa has bits in
/// the lower half alone.
inline Bfloat16 nearestBfloat16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<Bfloat16>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
}

/// The same for many.
void roundToBfloat16(const float* values, std::size_t count, Bfloat16* rounded);

} // namespace genrescope
