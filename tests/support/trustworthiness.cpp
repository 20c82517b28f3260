#include "tests/support/trustworthiness.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace genrescope::test {

namespace {

double squaredDistance(const float* a, const float* b, std::size_t dimension)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < dimension; ++k)
        sum += (double(a[k]) - b[k]) * (double(a[k]) - b[k]);
    return sum;
}

/// The others, the nearest first.
template<typename Distance>
std::vector<std::size_t> ranked(std::size_t count, std::size_t from, const Distance& distance)
{
    std::vector<double> distances(count);
    for (std::size_t i = 0; i < count; ++i)
        distances[i] = distance(i);
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase(order, from);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return distances[i]; });
    return order;
}

} // namespace

double trustworthiness(const VectorRows& rows, std::span<const MapPoint> points, std::size_t count)
{
    const std::size_t all = points.size();
    double penalty = 0.0;
    std::vector<std::size_t> rankOf(all);
    for (std::size_t i = 0; i < all; ++i) {
        const auto inTruth = ranked(all, i, [&](std::size_t j) {
            return squaredDistance(rows.row(i), rows.row(j), rows.dimension);
        });
        for (std::size_t rank = 0; rank < inTruth.size(); ++rank)
            rankOf[inTruth[rank]] = rank + 1;
        const auto shown = ranked(all, i, [&](std::size_t j) {
            const double dx = double(points[i].x) - points[j].x;
            const double dy = double(points[i].y) - points[j].y;
            return dx * dx + dy * dy;
        });
        for (std::size_t k = 0; k < count; ++k)
            penalty += static_cast<double>(std::max(rankOf[shown[k]], count) - count);
    }
    const auto n = static_cast<double>(all);
    const auto k = static_cast<double>(count);
    return 1.0 - 2.0 / (n * k * (2.0 * n - 3.0 * k - 1.0)) * penalty;
}

} // namespace genrescope::test
