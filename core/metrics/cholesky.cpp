#include "core/metrics/cholesky.h"

#include "core/metrics/vector_sums.h"

#include <cmath>
#include <utility>

namespace genrescope {

Cholesky::Cholesky(std::vector<double> a, std::size_t size) : size_(size), lower_(std::move(a))
{
    for (std::size_t i = 0; i < size; ++i) {
        double* const own = lower_.data() + i * size;
        for (std::size_t j = 0; j <= i; ++j) {
            const double* const other = lower_.data() + j * size;
            const double rest = own[j] - innerProduct(own, other, j);
            own[j] = i == j ? std::sqrt(rest) : rest / other[j];
        }
    }
}

void Cholesky::solveLower(std::span<double> b) const
{
    double* const only = b.data();
    solveLower(std::span(&only, 1));
}

void Cholesky::solveUpper(std::span<double> b) const
{
    double* const only = b.data();
    solveUpper(std::span(&only, 1));
}

void Cholesky::solve(std::span<double* const> several) const
{
    solveLower(several);
    solveUpper(several);
}

void Cholesky::solveLower(std::span<double* const> several) const
{
    for (std::size_t i = 0; i < size_; ++i) {
        const std::span<const double> own = row(i);
        for (double* const b : several)
            b[i] = (b[i] - innerProduct(own.data(), b, i)) / own[i];
    }
}

void Cholesky::solveUpper(std::span<double* const> several) const
{
    for (std::size_t i = size_; i-- > 0;) {
        const std::span<const double> own = row(i);
        for (double* const b : several) {
            b[i] /= own[i];
            const double factor = -b[i];
            addRows({.values = own.data(), .count = 1}, &factor, i, b);
        }
    }
}

} // namespace genrescope
