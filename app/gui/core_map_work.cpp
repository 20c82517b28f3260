#include "app/gui/core_map_work.h"

#include "app/gui/core_track_analyzer.h"
#include "core/kernels/parallel.h"
#include "core/projection/vector_map.h"

#include <algorithm>

namespace genrescope::gui {

namespace {

VectorRows rowsOf(const TrackEmbeddings& tracks)
{
    return {tracks.values, std::max<std::size_t>(1, tracks.dimension)};
}

} // namespace

MapWork coreMapWork()
{
    return {.make =
                [](const TrackEmbeddings& tracks, const TaskContext& context) {
                    constexpr std::uint64_t steps = 1'000;
                    setKernelThreads(threadsBesideTheWindow);
                    return mapVectors(rowsOf(tracks), {}, context.cancellation, [&](double share) {
                        context.report({.stage = Stage::Embed,
                                        .done = static_cast<std::uint64_t>(share * double(steps)),
                                        .total = steps});
                    });
                },
            .place =
                [](const TrackEmbeddings& known, const std::vector<MapPoint>& points,
                   const TrackEmbeddings& added, const TaskContext& context) {
                    setKernelThreads(threadsBesideTheWindow);
                    return placeVectors(rowsOf(known), points, rowsOf(added), context.cancellation);
                }};
}

} // namespace genrescope::gui
