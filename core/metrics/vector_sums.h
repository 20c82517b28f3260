#pragma once

#include <cstddef>

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

double innerProduct(const double* first, const double* second, std::size_t count);

} // namespace genrescope
