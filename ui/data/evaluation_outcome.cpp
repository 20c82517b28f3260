#include "ui/data/evaluation_outcome.h"

#include <algorithm>

namespace genrescope {

const Track& EvaluationOutcome::track(std::size_t n) const
{
    // The manifest is ascending by id, and holds every track of its report.
    return *std::ranges::lower_bound(manifest.tracks, report.tracks.at(n), {}, &Track::id);
}

} // namespace genrescope
