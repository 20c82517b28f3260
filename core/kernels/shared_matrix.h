#pragma once

#include "core/base/aligned_vector.h"
#include "core/kernels/matrix_product.h"
#include "core/kernels/parallel.h"

#include <algorithm>
#include <type_traits>

namespace genrescope {

/// A matrix that is a factor of several products: rounded, and packed as a right factor, once for
/// all of them, where they round.
template<typename T>
class SharedMatrix {
public:
    /// @param values  rows × stride; borrowed, and not to change
    SharedMatrix(const T* values, std::size_t rows, std::size_t stride, Precision precision)
        : values_(values), stride_(stride)
    {
        if constexpr (std::is_same_v<T, float>) {
            if (precision == Precision::Mixed && canMixPrecision())
                round(rows * stride);
        }
    }

    /// The part that begins at a row and a column.
    Factor<T> plain(std::size_t row = 0, std::size_t column = 0) const
    {
        return part(row, column, false);
    }
    Factor<T> transposed(std::size_t row = 0, std::size_t column = 0) const
    {
        return part(row, column, true);
    }

private:
    void round(std::size_t size)
    {
        constexpr std::size_t valuesPerTask = 1 << 16;
        rounded_.resize(size);
        parallelFor(static_cast<int>((size + valuesPerTask - 1) / valuesPerTask),
                    [&](int task, int) {
                        const std::size_t first = static_cast<std::size_t>(task) * valuesPerTask;
                        roundToBfloat16(values_ + first, std::min(valuesPerTask, size - first),
                                        rounded_.data() + first);
                    });
    }

    Factor<T> part(std::size_t row, std::size_t column, bool transposed) const
    {
        const std::size_t first = row * stride_ + column;
        return {values_ + first, stride_, transposed,
                rounded_.empty() ? nullptr : rounded_.data() + first,
                rounded_.empty() ? nullptr : &packed_};
    }

    const T* values_;
    std::size_t stride_;
    AlignedVector<Bfloat16> rounded_;
    mutable PackedForms packed_;
};

} // namespace genrescope
