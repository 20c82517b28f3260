#pragma once

#include "core/base/precision.h"

#include <cstddef>
#include <memory>

namespace genrescope {

/// A rounded right factor in the orders in which products read it fastest, each made when it is
/// first asked for: oneDNN would otherwise make it anew for every product. For all threads.
class PackedForms {
public:
    PackedForms();
    ~PackedForms();
    PackedForms(PackedForms&&) noexcept;
    PackedForms& operator=(PackedForms&&) noexcept;

    struct Impl;
    Impl& impl() { return *impl_; }

private:
    std::unique_ptr<Impl> impl_;
};

/// A matrix in memory, row after row, `stride` values from one row to the next.
template<typename T>
struct Matrix {
    T* values = nullptr;
    std::size_t stride = 0;
};

/// A factor of a product: a matrix, or its transpose.
template<typename T>
struct Factor {
    const T* values = nullptr;
    std::size_t stride = 0;
    bool transposed = false;
    /// The same values rounded, if that has been done already (see SharedMatrix).
    const Bfloat16* rounded = nullptr;
    /// Where to keep it, and to look for it, packed; null if it is the factor of few products.
    PackedForms* packed = nullptr;
};

template<typename T>
Factor<T> plain(const T* values, std::size_t stride)
{
    return {values, stride, false, nullptr, nullptr};
}

/// The transpose of what is stored.
template<typename T>
Factor<T> transposed(const T* values, std::size_t stride)
{
    return {values, stride, true, nullptr, nullptr};
}

/// Left factor rows × inner, right factor inner × columns.
struct ProductSize {
    std::size_t rows = 0;
    std::size_t inner = 0;
    std::size_t columns = 0;
};

enum class Into { Replace, Add };

/// result = left · right, or result += left · right. float: oneDNN, on the threads of the caller
/// (see parallelFor). double: plain loops, for gradient checks.
/// @throws std::bad_alloc
void multiply(const Factor<float>& left, const Factor<float>& right, const ProductSize& size,
              const Matrix<float>& result, Into into = Into::Replace,
              Precision precision = Precision::Single);
void multiply(const Factor<double>& left, const Factor<double>& right, const ProductSize& size,
              const Matrix<double>& result, Into into = Into::Replace,
              Precision precision = Precision::Single);

/// multiply() with factors rounded to bfloat16; only where canMixPrecision().
/// @throws std::bad_alloc
void multiplyMixed(const Factor<float>& left, const Factor<float>& right, const ProductSize& size,
                   const Matrix<float>& result, Into into);

} // namespace genrescope
