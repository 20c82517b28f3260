#include "core/projection/vector_map.h"

#include "core/base/random.h"
#include "core/projection/affinities.h"
#include "core/projection/nearest_neighbors.h"
#include "core/projection/principal_components.h"
#include "core/projection/stochastic_neighbors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace genrescope {

namespace {

/// What neighbors are looked for in; more directions are mostly noise.
constexpr std::size_t components = 50;
/// How far the first component spreads at first: small, so that clusters can pass one another.
constexpr double firstSpread = 1e-4;
/// Of that: keeps equal vectors from staying in one place.
constexpr double jitter = 1e-2;
/// Neighbors between which a vector is placed.
constexpr std::size_t neighborsToPlace = 5;
constexpr std::uint64_t seed = 1;
/// Neighbors' part of the time, roughly.
constexpr double neighborsShare = 0.2;

std::vector<MapPoint> firstPoints(const VectorRows& projected)
{
    const std::size_t count = projected.count();
    double squares = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        squares += double(projected.row(i)[0]) * projected.row(i)[0];
    const double spread = std::sqrt(squares / static_cast<double>(count));
    const double factor = spread > 0.0 ? firstSpread / spread : 0.0;
    Random random(seed);
    const auto shifted = [&](double value) {
        return static_cast<float>(factor * value + jitter * firstSpread * random.normal());
    };
    std::vector<MapPoint> points(count);
    for (std::size_t i = 0; i < count; ++i) {
        points[i].x = shifted(projected.row(i)[0]);
        points[i].y = shifted(projected.dimension > 1 ? projected.row(i)[1] : 0.0);
    }
    return points;
}

/// @param projected  finite
std::vector<MapPoint> arranged(const VectorRows& projected, const MapOptions& options,
                               const CancellationToken& cancellation,
                               const std::function<void(double)>& tell)
{
    const std::size_t others = projected.count() - 1;
    const auto wanted = static_cast<std::size_t>(3.0 * options.perplexity);
    const std::size_t neighbors = std::min(others, wanted);
    const double fewer = std::max(1.0, static_cast<double>(neighbors) / 3.0);
    const Affinities affinities(
        nearestNeighbors(projected, projected, Among::Themselves, neighbors, cancellation,
                         [&](double share) { tell(neighborsShare * share); }),
        std::min(options.perplexity, fewer), cancellation);
    return arrangeByNeighbors(
        affinities, firstPoints(projected), options.steps, cancellation,
        [&](double share) { tell(neighborsShare + (1.0 - neighborsShare) * share); });
}

/// Between the neighbors of each row: the nearest one counts most.
std::vector<MapPoint> placedBetween(const Neighbors& neighbors, const std::vector<MapPoint>& points)
{
    std::vector<MapPoint> placed(neighbors.indices.size() / neighbors.count);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const std::size_t at = i * neighbors.count;
        double sum = 0.0;
        double x = 0.0;
        double y = 0.0;
        // Of equal vectors, the place is theirs.
        const double least = std::max(1e-12F, neighbors.distances[at]);
        for (std::size_t k = at; k < at + neighbors.count; ++k) {
            const double nearness = least / std::max<double>(least, neighbors.distances[k]);
            const double weight = nearness * nearness;
            sum += weight;
            x += weight * points[neighbors.indices[k]].x;
            y += weight * points[neighbors.indices[k]].y;
        }
        placed[i] = {static_cast<float>(x / sum), static_cast<float>(y / sum)};
    }
    return placed;
}

std::vector<float> rowsAt(const VectorRows& rows, std::span<const std::size_t> places)
{
    std::vector<float> values;
    values.reserve(places.size() * rows.dimension);
    for (const std::size_t place : places)
        values.insert(values.end(), rows.row(place), rows.row(place) + rows.dimension);
    return values;
}

std::vector<MapPoint> arrangedBySample(const VectorRows& projected, const MapOptions& options,
                                       const CancellationToken& cancellation,
                                       const std::function<void(double)>& tell)
{
    std::vector<std::size_t> order(projected.count());
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random(seed).shuffle(order);
    const auto split = order.begin() + static_cast<std::ptrdiff_t>(options.maxMapped);
    std::sort(order.begin(), split);
    const std::span all(order);
    const std::span<const std::size_t> sample = all.first(options.maxMapped);
    const std::span<const std::size_t> others = all.subspan(options.maxMapped);
    const std::vector<float> sampled = rowsAt(projected, sample);
    const VectorRows known = {sampled, projected.dimension};
    const std::vector<MapPoint> points = arranged(known, options, cancellation, tell);
    const std::vector<float> rest = rowsAt(projected, others);
    const Neighbors neighbors = nearestNeighbors({rest, projected.dimension}, known, Among::Others,
                                                 neighborsToPlace, cancellation);
    const std::vector<MapPoint> placed = placedBetween(neighbors, points);
    std::vector<MapPoint> both(projected.count());
    for (std::size_t i = 0; i < sample.size(); ++i)
        both[sample[i]] = points[i];
    for (std::size_t i = 0; i < others.size(); ++i)
        both[others[i]] = placed[i];
    return both;
}

} // namespace

std::vector<MapPoint> mapVectors(const VectorRows& rows, const MapOptions& options,
                                 const CancellationToken& cancellation,
                                 const std::function<void(double)>& tell)
{
    if (rows.count() < 2)
        return std::vector<MapPoint>(rows.count());
    const std::size_t count = std::min(components, rows.dimension);
    const AlignedVector<float> values =
        project(rows, principalComponents(rows, count, cancellation), cancellation);
    const VectorRows projected = {values, count};
    const auto told = tell ? tell : [](double) {};
    if (rows.count() > options.maxMapped)
        return arrangedBySample(projected, options, cancellation, told);
    return arranged(projected, options, cancellation, told);
}

std::vector<MapPoint> placeVectors(const VectorRows& known, const std::vector<MapPoint>& points,
                                   const VectorRows& added, const CancellationToken& cancellation)
{
    // Their directions, so that distances are those of the map and all numbers are finite.
    const std::size_t count = std::min(components, known.dimension);
    const PrincipalComponents axes = principalComponents(known, count, cancellation);
    const AlignedVector<float> there = project(known, axes, cancellation);
    const AlignedVector<float> values = project(added, axes, cancellation);
    return placedBetween(nearestNeighbors({values, count}, {there, count}, Among::Others,
                                          std::min(neighborsToPlace, known.count()), cancellation),
                         points);
}

} // namespace genrescope
