#pragma once

#include "core/base/cancellation.h"
#include "core/projection/vector_rows.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace genrescope {

struct MapOptions {
    /// How many neighbors of a point count, about. Fewer where there are not three times as many.
    double perplexity = 30.0;
    /// Of more vectors than this, a sample is mapped, and the others are placed between their
    /// neighbors in it.
    std::size_t maxMapped = 20'000;
    /// Of the descent by which points find their places.
    int steps = 750;
};

/// A map of vectors on which those that are close to one another lie together: principal
/// components, then t-SNE by Barnes and Hut's method. The same vectors give the same map, whatever
/// the number of the kernels' threads (setKernelThreads).
///
/// A row in which there is something else than numbers counts as the mean of the others.
///
/// @param tell  the share that is done; on any thread. May be null.
/// @throws Canceled, within 0.2 s.
std::vector<MapPoint> mapVectors(const VectorRows& rows, const MapOptions& options,
                                 const CancellationToken& cancellation,
                                 const std::function<void(double)>& tell = {});

/// Where vectors belong on a map that is there already: between those that are nearest to each.
/// @param known   what the map was made of, or a part of it; one at least
/// @param points  by row of `known`
/// @param added   of the same dimension
/// @throws Canceled.
std::vector<MapPoint> placeVectors(const VectorRows& known, const std::vector<MapPoint>& points,
                                   const VectorRows& added, const CancellationToken& cancellation);

} // namespace genrescope
