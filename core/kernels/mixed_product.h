#pragma once

#include "core/kernels/matrix_product.h"

namespace genrescope {

/// multiply() with factors rounded to bfloat16; only where canMixPrecision().
/// @throws std::bad_alloc
void multiplyMixed(const Factor<float>& left, const Factor<float>& right, const ProductSize& size,
                   const Matrix<float>& result, Into into);

} // namespace genrescope
