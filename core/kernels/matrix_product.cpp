#include "core/kernels/matrix_product.h"

#include "core/kernels/mixed_product.h"

#include <algorithm>
#include <dnnl.h>
#include <new>

namespace genrescope {

void multiply(const Factor<float>& left, const Factor<float>& right, const ProductSize& size,
              const Matrix<float>& result, Into into, Precision precision)
{
    if (size.inner == 0) {
        for (std::size_t row = 0; row < size.rows && into == Into::Replace; ++row)
            std::fill_n(result.values + row * result.stride, size.columns, 0.0F);
        return;
    }
    if (precision == Precision::Mixed && canMixPrecision())
        return multiplyMixed(left, right, size, result, into);
    const auto dim = [](std::size_t value) { return static_cast<dnnl_dim_t>(value); };
    const auto flag = [](const Factor<float>& factor) { return factor.transposed ? 'T' : 'N'; };
    const dnnl_status_t status =
        dnnl_sgemm(flag(left), flag(right), dim(size.rows), dim(size.columns), dim(size.inner),
                   1.0F, left.values, dim(left.stride), right.values, dim(right.stride),
                   into == Into::Add ? 1.0F : 0.0F, result.values, dim(result.stride));
    // With sizes and strides that fit, it is memory that was missing.
    if (status != dnnl_success)
        throw std::bad_alloc();
}

void multiply(const Factor<double>& left, const Factor<double>& right, const ProductSize& size,
              const Matrix<double>& result, Into into, Precision /*precision*/)
{
    const auto at = [](const Factor<double>& factor, std::size_t row, std::size_t column) {
        return factor.transposed ? factor.values[column * factor.stride + row]
                                 : factor.values[row * factor.stride + column];
    };
    for (std::size_t r = 0; r < size.rows; ++r) {
        double* const row = result.values + r * result.stride;
        if (into == Into::Replace)
            std::fill_n(row, size.columns, 0.0);
        for (std::size_t k = 0; k < size.inner; ++k) {
            const double factor = at(left, r, k);
            for (std::size_t c = 0; c < size.columns; ++c)
                row[c] += factor * at(right, k, c);
        }
    }
}

} // namespace genrescope
