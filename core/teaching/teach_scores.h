#pragma once

#include "core/teaching/taught_tracks.h"

namespace genrescope {

/// Fills in what the held-out decisions of a cross-validation say about genres and tracks.
/// @param decisions  probabilities as people will see them; a row per track, a column per genre
void addScores(const TaughtTracks& tracks, const Decisions& decisions,
               const std::vector<double>& thresholds, const BootstrapOptions& options,
               const CancellationToken& cancellation, TeachReport& report);

} // namespace genrescope
