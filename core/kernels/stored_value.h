#pragma once

#include "core/base/precision.h"
#include "core/base/vectors.h"
#include "core/kernels/matrix_product.h"

#include <type_traits>

namespace genrescope {

// Values that are stored as they are, or rounded where only products read them.

template<typename T>
GENRESCOPE_INLINE void store(T value, T& to)
{
    to = value;
}

GENRESCOPE_INLINE void store(float value, Bfloat16& to)
{
    to = nearestBfloat16(value);
}

template<typename T>
GENRESCOPE_INLINE bool isPositive(T value)
{
    return value > T(0);
}

GENRESCOPE_INLINE bool isPositive(Bfloat16 value)
{
    return static_cast<std::int16_t>(value) > 0;
}

/// A factor of such values.
template<typename T, typename Value>
Factor<T> factorOf(const Value* values, std::size_t stride, bool transposed = false)
{
    if constexpr (std::is_same_v<T, Value>)
        return {.values = values, .stride = stride, .transposed = transposed};
    else
        return {.stride = stride, .transposed = transposed, .rounded = values};
}

} // namespace genrescope
