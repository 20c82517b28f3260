#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// L of a symmetric positive definite matrix A = L · Lᵀ.
class Cholesky {
public:
    /// @param a  size × size, row-major; only the lower half is read.
    Cholesky(std::vector<double> a, std::size_t size);

    /// Row i of L, up to its diagonal.
    std::span<const double> row(std::size_t i) const
    {
        return std::span(lower_).subspan(i * size_, i + 1);
    }

    /// Solves L · x = b in place.
    void solveLower(std::span<double> b) const;
    /// Solves Lᵀ · x = b in place.
    void solveUpper(std::span<double> b) const;
    /// Solves A · x = b in place for several b, of `size` values each, which together take little
    /// longer than one.
    void solve(std::span<double* const> several) const;

private:
    void solveLower(std::span<double* const> several) const;
    void solveUpper(std::span<double* const> several) const;

    std::size_t size_;
    std::vector<double> lower_;
};

} // namespace genrescope
