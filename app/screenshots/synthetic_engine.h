#pragma once

#include "app/gui/engine.h"

namespace genrescope::screenshots {

/// How far synthetic work gets.
enum class SyntheticOutcome { Done, Working, Failed };

/// An engine for pictures of the window: the music is real; datasets, runs and the models'
/// predictions are synthetic, always the same, and available at once. Playback is silent.
gui::Engine syntheticEngine(SyntheticOutcome outcome);

} // namespace genrescope::screenshots
