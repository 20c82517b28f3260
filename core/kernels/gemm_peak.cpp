#include "core/kernels/gemm_peak.h"

#include "core/base/aligned_vector.h"
#include "core/kernels/matrix_product.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace genrescope {

namespace {

double gflopsOf(const ProductSize& size, const AlignedVector<float>& left,
                const AlignedVector<float>& right, AlignedVector<float>& result)
{
    const double operations = 2.0 * static_cast<double>(size.rows * size.inner * size.columns);
    const int repeats = std::max(1, static_cast<int>(1e9 / operations));
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < repeats; ++i)
        multiply(plain(left.data(), size.inner), plain(right.data(), size.columns), size,
                 {result.data(), size.columns});
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    return operations * repeats / time.count() * 1e-9;
}

} // namespace

double measureGemmGflops()
{
    constexpr std::array<ProductSize, 4> sizes = {{{.rows = 1024, .inner = 1024, .columns = 1024},
                                                   {.rows = 6144, .inner = 256, .columns = 768},
                                                   {.rows = 192, .inner = 128, .columns = 384},
                                                   {.rows = 32, .inner = 128, .columns = 384}}};
    std::size_t largest = 0;
    for (const ProductSize& size : sizes)
        largest = std::max(
            {largest, size.rows * size.inner, size.inner * size.columns, size.rows * size.columns});
    const AlignedVector<float> left(largest, 0.5F);
    const AlignedVector<float> right(largest, 0.25F);
    AlignedVector<float> result(largest);
    double best = 0.0;
    for (const ProductSize& size : sizes)
        best = std::max(best, gflopsOf(size, left, right, result));
    return best;
}

} // namespace genrescope
