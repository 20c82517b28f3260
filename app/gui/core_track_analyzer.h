#pragma once

#include "core/prediction/forward_pass.h"
#include "ui/services/track_analyzer.h"

namespace genrescope::gui {

/// Threads used to analyze a track or to evaluate. The count belongs to the thread that computes,
/// so each piece of work sets it. Two are no faster on two cores while the window paints and
/// another file is decoded.
inline constexpr int threadsBesideTheWindow = 1;

/// An analyzer that uses core's TrackClassifier.
/// @param make  how the checkpoints' models are computed
/// @throws as TrackAnalyzerFactory.
std::unique_ptr<TrackAnalyzer>
makeCoreTrackAnalyzer(const std::vector<std::filesystem::path>& checkpoints,
                      const ForwardPassMaker& make);

} // namespace genrescope::gui
