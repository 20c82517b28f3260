#pragma once

#include "core/base/cancellation.h"
#include "core/projection/affinities.h"
#include "core/projection/vector_rows.h"

#include <functional>
#include <vector>

namespace genrescope {

/// t-SNE (van der Maaten and Hinton, Visualizing Data using t-SNE, 2008): moves points until those
/// that belong together lie together.
/// @param points  where they are at first.
/// @param steps   at least 1; 750 are enough for tens of thousands of points.
/// @param tell    the share that is done; on this thread.
/// @throws Canceled.
std::vector<MapPoint> arrangeByNeighbors(const Affinities& affinities, std::vector<MapPoint> points,
                                         int steps, const CancellationToken& cancellation,
                                         const std::function<void(double)>& tell);

} // namespace genrescope
