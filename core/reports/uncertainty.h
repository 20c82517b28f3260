#pragma once

#include "core/base/cancellation.h"
#include "core/datasets/manifest.h"
#include "core/reports/evaluation_report.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// By track: the number of its artist (Track::group), from 0; a track without an artist counts as
/// one of its own.
/// @param tracks  numbers of tracks of the manifest.
std::vector<std::size_t> artistsOf(const Manifest& manifest, std::span<const TrackId> tracks);

/// Fills in the report's uncertainty: intervals of every checkpoint (its metrics and levels are
/// there already), and the differences between them.
/// @param artists  by track of the report.
/// @throws Canceled.
void addUncertainty(EvaluationReport& report, std::span<const std::size_t> artists,
                    const CancellationToken& cancellation);

} // namespace genrescope
