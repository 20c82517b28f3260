#pragma once

#include "app/engine/engine_functions.h"
#include "ui/services/track_analyzer.h"

#include <functional>

namespace genrescope::gui {

/// The engine, ready for the calling thread.
/// @throws FileError
using EngineLoader = std::function<const engine::EngineFunctions&()>;

/// An analyzer that uses core's TrackClassifier; without checkpoints it needs no engine.
/// @throws as TrackAnalyzerFactory.
std::unique_ptr<TrackAnalyzer>
makeCoreTrackAnalyzer(EngineLoader loadEngine,
                      const std::vector<std::filesystem::path>& checkpoints);

} // namespace genrescope::gui
