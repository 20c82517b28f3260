#pragma once

#include "core/base/vectors.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace genrescope {

/// Exponentials that vectorize. float: within 2e-7 of the true value, relatively, from e⁻⁸⁷ to
/// e⁸⁸, and these at the ends; NaN stays NaN. double: the standard library's, for checks.

GENRESCOPE_INLINE float fastExp(float x)
{
    // x = n · ln 2 + rest with an integer n; adding 1.5 · 2²³ rounds to an integer.
    constexpr float rounder = 12582912.0F;
    x = x > 88.0F ? 88.0F : x;
    x = x < -87.0F ? -87.0F : x;
    const float shifted = x * 1.44269504F + rounder;
    const float n = shifted - rounder;
    // ln 2 in two parts, so that n times the first is exact.
    const float rest = (x - n * 0.693359375F) + n * 2.12194440e-4F;
    // e^rest for |rest| ≤ ln 2 / 2. Source: Cephes, expf.
    float sum = 1.9875691500e-4F;
    sum = sum * rest + 1.3981999507e-3F;
    sum = sum * rest + 8.3334519073e-3F;
    sum = sum * rest + 4.1665795894e-2F;
    sum = sum * rest + 1.6666665459e-1F;
    sum = sum * rest + 5.0000001201e-1F;
    sum = sum * (rest * rest) + rest + 1.0F;
    // The lowest bits of the shifted number are those of n; no conversion, which NaN has none of.
    constexpr std::int32_t bias = 127 - std::bit_cast<std::int32_t>(rounder);
    const float power = std::bit_cast<float>((std::bit_cast<std::int32_t>(shifted) + bias) << 23);
    return sum * power;
}

GENRESCOPE_INLINE double fastExp(double x)
{
    return std::exp(x);
}

/// 2ˣ in every lane, for x ≤ 127; below −126 it is 2⁻¹²⁶. float: within 2e-7, relatively.
template<int lanes>
GENRESCOPE_INLINE void fastExp2(Vector<float, lanes>& x)
{
    constexpr float rounder = 12582912.0F;
    x = x < -126.0F ? Vector<float, lanes>{} - 126.0F : x;
    const Vector<float, lanes> shifted = x + rounder;
    const Vector<float, lanes> rest = x - (shifted - rounder);
    // 2^rest for |rest| ≤ 1/2. Source: Cephes, exp2f.
    Vector<float, lanes> sum = 1.535336188319500e-4F * rest + 1.339887440266574e-3F;
    sum = sum * rest + 9.618437357674640e-3F;
    sum = sum * rest + 5.550332471162809e-2F;
    sum = sum * rest + 2.402264791363012e-1F;
    sum = sum * rest + 6.931472028550421e-1F;
    sum = sum * rest + 1.0F;
    // As in fastExp.
    constexpr std::int32_t bias = 127 - std::bit_cast<std::int32_t>(rounder);
    Vector<std::int32_t, lanes> bits;
    std::memcpy(&bits, &shifted, sizeof(bits));
    bits = (bits + bias) << 23;
    Vector<float, lanes> power;
    std::memcpy(&power, &bits, sizeof(power));
    x = sum * power;
}

template<int lanes>
GENRESCOPE_INLINE void fastExp2(Vector<double, lanes>& x)
{
    double values[lanes];
    std::memcpy(values, &x, sizeof(x));
    for (double& value : values)
        value = std::exp2(value);
    std::memcpy(&x, values, sizeof(x));
}

template<typename T, int lanes>
GENRESCOPE_INLINE T sumOf(const Vector<T, lanes>& vector)
{
    if constexpr (lanes == 1) {
        return vector[0];
    } else {
        Vector<T, lanes / 2> halves[2];
        std::memcpy(halves, &vector, sizeof(vector));
        return sumOf<T, lanes / 2>(halves[0] + halves[1]);
    }
}

template<typename T, int lanes>
GENRESCOPE_INLINE T largestOf(const Vector<T, lanes>& vector)
{
    if constexpr (lanes == 1) {
        return vector[0];
    } else {
        Vector<T, lanes / 2> halves[2];
        std::memcpy(halves, &vector, sizeof(vector));
        return largestOf<T, lanes / 2>(halves[0] > halves[1] ? halves[0] : halves[1]);
    }
}

template<typename T>
GENRESCOPE_INLINE T sigmoid(T x)
{
    return T(1) / (T(1) + fastExp(-x));
}

/// As 1 − 2 / (1 + e²ˣ): exact to the last place of 1, which is all that a gate needs.
GENRESCOPE_INLINE float fastTanh(float x)
{
    return 1.0F - 2.0F / (1.0F + fastExp(2.0F * x));
}

GENRESCOPE_INLINE double fastTanh(double x)
{
    return std::tanh(x);
}

} // namespace genrescope
