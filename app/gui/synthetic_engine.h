#pragma once

#include "app/gui/engine.h"

#include <atomic>
#include <memory>

namespace genrescope::gui {

/// How far made-up work gets.
enum class SyntheticOutcome { Done, Working, Failed };

/// An engine for pictures of the window: the music is real, what models and trainings say is made
/// up, always the same, and there at once. Plays without being heard.
/// @param outcome  asked at the beginning of each piece of work.
Engine syntheticEngine(std::shared_ptr<const std::atomic<SyntheticOutcome>> outcome);

} // namespace genrescope::gui
