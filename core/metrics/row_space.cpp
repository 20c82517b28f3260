#include "core/metrics/row_space.h"

#include "core/metrics/vector_sums.h"

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

/// Of the mean square of the samples: keeps the factor finite where samples depend on one another,
/// and changes nothing that could be seen.
constexpr double jitter = 1e-10;

/// With S the samples as rows: S · Sᵀ = L · Lᵀ, so that Sᵀ · L⁻ᵀ is an orthonormal basis, in which
/// the samples' coordinates are L.
Cholesky factorOf(const Samples& samples)
{
    const std::size_t count = samples.count;
    std::vector<double> products(count * count);
    double trace = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::span<const double> own = samples.row(i);
        for (std::size_t j = 0; j <= i; ++j)
            products[i * count + j] = innerProduct(own.data(), samples.row(j).data(), own.size());
        trace += products[i * count + i];
    }
    for (std::size_t i = 0; i < count; ++i)
        products[i * count + i] += jitter * std::max(trace / static_cast<double>(count), jitter);
    return Cholesky(std::move(products), count);
}

Samples coordinatesOf(const Cholesky& factor, std::size_t count)
{
    Samples samples = {
        .count = count, .width = count, .values = std::vector<double>(count * count)};
    for (std::size_t i = 0; i < count; ++i)
        std::ranges::copy(factor.row(i),
                          samples.values.begin() + static_cast<std::ptrdiff_t>(i * count));
    return samples;
}

} // namespace

RowSpace::RowSpace(Samples samples)
    : samples_(std::move(samples)),
      factor_(factorOf(samples_)),
      coordinates_(coordinatesOf(factor_, samples_.count))
{
}

std::vector<double> RowSpace::project(std::span<const double> weights) const
{
    std::vector<double> result(samples_.count);
    for (std::size_t i = 0; i < samples_.count; ++i) {
        const std::span<const double> row = samples_.row(i);
        result[i] = innerProduct(row.data(), weights.data(), row.size());
    }
    factor_.solveLower(result);
    return result;
}

std::vector<double> RowSpace::expand(std::vector<double> coordinates) const
{
    factor_.solveUpper(coordinates);
    std::vector<double> weights(samples_.width);
    for (std::size_t i = 0; i < samples_.count; ++i) {
        const std::span<const double> row = samples_.row(i);
        for (std::size_t k = 0; k < weights.size(); ++k)
            weights[k] += coordinates[i] * row[k];
    }
    return weights;
}

} // namespace genrescope
