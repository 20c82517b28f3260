#pragma once

#include <cstddef>
#include <span>

namespace genrescope {

// Sums over rows of numbers, in the widest registers that the processor has.

/// Consecutive rows of numbers, `stride` from one to the next.
struct NumberRows {
    const double* values = nullptr;
    std::size_t count = 0;
    std::size_t stride = 0;
};

/// sum[k] += Σ over rows of weights[row] · row[k], for k < width.
void addRows(const NumberRows& rows, const double* weights, std::size_t width, double* sum);

/// The same for as many weights as there are sums, reading the rows once.
void addRows(const NumberRows& rows, std::span<const double* const> weights, std::size_t width,
             std::span<double* const> sums);

double innerProduct(const double* first, const double* second, std::size_t count);

} // namespace genrescope
