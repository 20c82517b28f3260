#pragma once

#include "ui/services/track_analyzer.h"

namespace genrescope::engine {

/// A TrackAnalyzerFactory for the analyzer that uses core's TrackClassifier.
std::unique_ptr<TrackAnalyzer>
makeTrackAnalyzer(const std::vector<std::filesystem::path>& checkpoints);

} // namespace genrescope::engine
