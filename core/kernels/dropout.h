#pragma once

#include "core/base/mix_bits.h"

#include <cstddef>
#include <cstdint>

namespace genrescope {

/// Which values of a matrix are dropped, as a function of nothing but a key and the value's
/// position: the backward pass finds the same ones without a stored mask, each thread finds its
/// own, and the same key drops the same values in every run.
struct Dropout {
    std::uint64_t key = 0;
    /// Fraction that is dropped, in [0, 1); 0 drops nothing.
    double rate = 0.0;

    /// The same for a part of the matrix that begins at this row.
    Dropout fromRow(std::size_t row) const { return {key + row * goldenStep, rate}; }
};

/// What is dropped in one row. A row costs one hash of 64 bits, a value one of 32.
template<typename T>
class DroppedRow {
public:
    GENRESCOPE_INLINE DroppedRow(const Dropout& dropout, std::size_t row)
        : threshold_(static_cast<std::uint32_t>(dropout.rate * 4294967296.0)),
          scale_(static_cast<T>(1.0 / (1.0 - dropout.rate)))
    {
        const std::uint64_t mixed = mixBits(dropout.key + row * goldenStep);
        first_ = static_cast<std::uint32_t>(mixed);
        second_ = static_cast<std::uint32_t>(mixed >> 32);
    }

    /// 0 if the value in this column is dropped, else the factor that preserves the mean: 1 / (1 −
    /// rate).
    GENRESCOPE_INLINE T factor(std::size_t column) const
    {
        // Source: Wellons, "Hash function prospector": two rounds of 16, 21f0aaad, 15,
        // 735a2d97, 15.
        std::uint32_t x = static_cast<std::uint32_t>(column) * 0x9e3779b1U + first_;
        x ^= x >> 16;
        x *= 0x21f0aaadU;
        x ^= (x >> 15) ^ second_;
        x *= 0x735a2d97U;
        x ^= x >> 15;
        return x < threshold_ ? T(0) : scale_;
    }

private:
    std::uint32_t first_ = 0;
    std::uint32_t second_ = 0;
    std::uint32_t threshold_;
    T scale_;
};

} // namespace genrescope
