#include "core/metrics/cholesky.h"

#include <cmath>
#include <utility>

namespace genrescope {

Cholesky::Cholesky(std::vector<double> a, std::size_t size) : size_(size), lower_(std::move(a))
{
    for (std::size_t i = 0; i < size; ++i) {
        double* const own = lower_.data() + i * size;
        for (std::size_t j = 0; j <= i; ++j) {
            const double* const other = lower_.data() + j * size;
            double sum = own[j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= own[k] * other[k];
            own[j] = i == j ? std::sqrt(sum) : sum / other[j];
        }
    }
}

void Cholesky::solveLower(std::span<double> b) const
{
    for (std::size_t i = 0; i < size_; ++i) {
        const std::span<const double> own = row(i);
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= own[k] * b[k];
        b[i] /= own[i];
    }
}

void Cholesky::solveUpper(std::span<double> b) const
{
    for (std::size_t i = size_; i-- > 0;) {
        const std::span<const double> own = row(i);
        b[i] /= own[i];
        for (std::size_t k = 0; k < i; ++k)
            b[k] -= own[k] * b[i];
    }
}

} // namespace genrescope
