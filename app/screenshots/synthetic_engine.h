#pragma once

#include "app/gui/engine.h"

namespace genrescope::screenshots {

/// How far made-up work gets.
enum class SyntheticOutcome { Done, Working, Failed };

/// An engine for pictures of the window: the music is real, what models, datasets and trainings
/// come to is made up, always the same, and there at once. Plays without being heard.
gui::Engine syntheticEngine(SyntheticOutcome outcome);

} // namespace genrescope::screenshots
