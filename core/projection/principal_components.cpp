#include "core/projection/principal_components.h"

#include "core/base/random.h"
#include "core/kernels/matrix_product.h"
#include "core/projection/chunks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace genrescope {

namespace {

constexpr std::size_t chunkRows = 1'024;
/// Products of chunks that are in memory together.
constexpr std::size_t chunksTogether = 4;
/// Directions beyond those wanted, and rounds: the error of the last one wanted shrinks in each by
/// its variance's share of that of the first one left out.
constexpr std::size_t spareAxes = 10;
constexpr int rounds = 20;
constexpr std::uint64_t seed = 1;

bool isFinite(const float* row, std::size_t dimension)
{
    return std::all_of(row, row + dimension, [](float value) { return std::isfinite(value); });
}

/// Mean, and the largest difference from it.
PrincipalComponents centerOf(const VectorRows& rows)
{
    const std::size_t width = rows.dimension;
    PrincipalComponents center;
    center.mean.assign(width, 0.0);
    std::size_t finite = 0;
    for (std::size_t i = 0; i < rows.count(); ++i) {
        const float* const row = rows.row(i);
        if (!isFinite(row, width))
            continue;
        ++finite;
        for (std::size_t k = 0; k < width; ++k)
            center.mean[k] += row[k];
    }
    for (double& value : center.mean)
        value /= static_cast<double>(std::max<std::size_t>(1, finite));
    double largest = 0.0;
    for (std::size_t i = 0; i < rows.count(); ++i) {
        const float* const row = rows.row(i);
        if (!isFinite(row, width))
            continue;
        for (std::size_t k = 0; k < width; ++k)
            largest = std::max(largest, std::abs(row[k] - center.mean[k]));
    }
    center.scale = largest > 0.0 ? largest : 1.0;
    return center;
}

AlignedVector<float> centered(const VectorRows& rows, std::size_t first, std::size_t last,
                              const PrincipalComponents& center)
{
    const std::size_t width = rows.dimension;
    AlignedVector<float> values((last - first) * width);
    for (std::size_t i = first; i < last; ++i) {
        const float* const row = rows.row(i);
        if (!isFinite(row, width))
            continue;
        float* const to = values.data() + (i - first) * width;
        for (std::size_t k = 0; k < width; ++k)
            to[k] = static_cast<float>((row[k] - center.mean[k]) / center.scale);
    }
    return values;
}

/// [dimension x dimension], up to a factor.
std::vector<double> covariance(const VectorRows& rows, const PrincipalComponents& center,
                               const CancellationToken& cancellation)
{
    const std::size_t width = rows.dimension;
    std::vector<double> sum(width * width);
    std::vector<std::vector<float>> products(chunksTogether, std::vector<float>(width * width));
    const std::size_t together = chunksTogether * chunkRows;
    for (std::size_t start = 0; start < rows.count(); start += together) {
        const std::size_t count = std::min(together, rows.count() - start);
        forChunks(count, chunkRows, cancellation,
                  [&](std::size_t first, std::size_t last, std::size_t chunk) {
                      const auto piece = centered(rows, start + first, start + last, center);
                      multiply(transposed(piece.data(), width), plain(piece.data(), width),
                               {width, last - first, width}, {products[chunk].data(), width});
                  });
        for (std::size_t chunk = 0; chunk < chunksOf(count, chunkRows); ++chunk) {
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += products[chunk][i];
        }
    }
    return sum;
}

/// Rows of the same length.
using Basis = std::vector<std::vector<double>>;

/// A row that depends on those before it becomes zeros.
void orthonormalize(Basis& basis)
{
    constexpr double negligible = 1e-12;
    for (std::size_t i = 0; i < basis.size(); ++i) {
        std::vector<double>& row = basis[i];
        const double before =
            std::sqrt(std::inner_product(row.begin(), row.end(), row.begin(), 0.0));
        // Twice is enough (Kahan).
        for (int pass = 0; pass < 2; ++pass) {
            for (std::size_t j = 0; j < i; ++j) {
                const double along =
                    std::inner_product(row.begin(), row.end(), basis[j].begin(), 0.0);
                for (std::size_t k = 0; k < row.size(); ++k)
                    row[k] -= along * basis[j][k];
            }
        }
        const double norm = std::sqrt(std::inner_product(row.begin(), row.end(), row.begin(), 0.0));
        const double factor = norm > negligible * before ? 1.0 / norm : 0.0;
        for (double& value : row)
            value *= factor;
    }
}

/// Each row times a symmetric matrix.
Basis timesMatrix(const Basis& basis, const std::vector<double>& matrix,
                  const CancellationToken& cancellation)
{
    const std::size_t width = basis.front().size();
    Basis product(basis.size(), std::vector<double>(width));
    forChunks(basis.size(), 1, cancellation, [&](std::size_t row, std::size_t, std::size_t) {
        for (std::size_t i = 0; i < width; ++i) {
            const double weight = basis[row][i];
            const double* const from = matrix.data() + i * width;
            for (std::size_t k = 0; k < width; ++k)
                product[row][k] += weight * from[k];
        }
    });
    return product;
}

/// One rotation of Jacobi's method: afterwards a[p][q] is 0.
void rotate(Basis& a, Basis& vectors, std::size_t p, std::size_t q)
{
    const double theta = (a[q][q] - a[p][p]) / (2.0 * a[p][q]);
    const double t = std::copysign(1.0, theta) / (std::abs(theta) + std::sqrt(theta * theta + 1.0));
    const double c = 1.0 / std::sqrt(t * t + 1.0);
    const double s = t * c;
    for (std::size_t k = 0; k < a.size(); ++k) {
        const double kp = a[k][p];
        const double kq = a[k][q];
        a[k][p] = c * kp - s * kq;
        a[k][q] = s * kp + c * kq;
    }
    for (std::size_t k = 0; k < a.size(); ++k) {
        const double pk = a[p][k];
        const double qk = a[q][k];
        a[p][k] = c * pk - s * qk;
        a[q][k] = s * pk + c * qk;
        const double vp = vectors[p][k];
        const double vq = vectors[q][k];
        vectors[p][k] = c * vp - s * vq;
        vectors[q][k] = s * vp + c * vq;
    }
}

/// Eigenvectors of a symmetric matrix, as rows, that of the largest value first.
Basis eigenvectors(Basis a)
{
    constexpr int sweeps = 30; // it ends after about eight
    const std::size_t size = a.size();
    Basis vectors(size, std::vector<double>(size));
    double trace = 0.0;
    for (std::size_t i = 0; i < size; ++i) {
        vectors[i][i] = 1.0;
        trace += std::abs(a[i][i]);
    }
    const double negligible = 1e-15 * trace;
    bool changed = true;
    for (int sweep = 0; sweep < sweeps && changed; ++sweep) {
        changed = false;
        for (std::size_t p = 0; p < size; ++p) {
            for (std::size_t q = p + 1; q < size; ++q) {
                if (std::abs(a[p][q]) <= negligible)
                    continue;
                rotate(a, vectors, p, q);
                changed = true;
            }
        }
    }
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return a[i][i]; });
    Basis sorted;
    for (const std::size_t i : order)
        sorted.push_back(vectors[i]);
    return sorted;
}

/// [rows of `by` x width]: rows of `by` are weights of the basis' rows.
Basis combined(const Basis& by, const Basis& basis)
{
    Basis rows(by.size(), std::vector<double>(basis.front().size()));
    for (std::size_t i = 0; i < by.size(); ++i) {
        for (std::size_t j = 0; j < basis.size(); ++j) {
            for (std::size_t k = 0; k < rows[i].size(); ++k)
                rows[i][k] += by[i][j] * basis[j][k];
        }
    }
    return rows;
}

/// Of the two directions of an axis, the one in which its largest part is positive.
void appendAxis(std::vector<float>& axes, const std::vector<double>& axis)
{
    const auto largest =
        std::ranges::max_element(axis, {}, [](double value) { return std::abs(value); });
    const double sign = *largest < 0.0 ? -1.0 : 1.0;
    for (const double value : axis)
        axes.push_back(static_cast<float>(sign * value));
}

} // namespace

PrincipalComponents principalComponents(const VectorRows& rows, std::size_t count,
                                        const CancellationToken& cancellation)
{
    PrincipalComponents components = centerOf(rows);
    components.count = count;
    const std::vector<double> matrix = covariance(rows, components, cancellation);
    Random random(seed);
    Basis basis(std::min(rows.dimension, count + spareAxes), std::vector<double>(rows.dimension));
    for (std::vector<double>& row : basis)
        std::ranges::generate(row, [&] { return random.normal(); });
    orthonormalize(basis);
    for (int round = 0; round < rounds; ++round) {
        basis = timesMatrix(basis, matrix, cancellation);
        orthonormalize(basis);
    }
    const Basis image = timesMatrix(basis, matrix, cancellation);
    Basis small(basis.size(), std::vector<double>(basis.size()));
    for (std::size_t i = 0; i < basis.size(); ++i) {
        for (std::size_t j = 0; j < basis.size(); ++j)
            small[i][j] =
                std::inner_product(basis[i].begin(), basis[i].end(), image[j].begin(), 0.0);
    }
    const Basis axes = combined(eigenvectors(small), basis);
    for (std::size_t i = 0; i < count; ++i)
        appendAxis(components.axes, axes[i]);
    return components;
}

AlignedVector<float> project(const VectorRows& rows, const PrincipalComponents& components,
                             const CancellationToken& cancellation)
{
    const std::size_t width = rows.dimension;
    AlignedVector<float> projected(rows.count() * components.count);
    forChunks(rows.count(), chunkRows, cancellation,
              [&](std::size_t first, std::size_t last, std::size_t) {
                  const auto piece = centered(rows, first, last, components);
                  multiply(plain(piece.data(), width), transposed(components.axes.data(), width),
                           {last - first, width, components.count},
                           {projected.data() + first * components.count, components.count});
              });
    return projected;
}

} // namespace genrescope
