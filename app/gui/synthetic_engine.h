#pragma once

#include "app/gui/engine.h"

#include <atomic>
#include <memory>

namespace genrescope::gui {

/// How far synthetic work gets.
enum class SyntheticOutcome { Done, Working, Failed };

/// An engine for pictures of the window: the music is real; the output of models and trainings is
/// synthetic, always the same, and available at once. Plays without sound. @param outcome read at
/// the start of each piece of work.
Engine syntheticEngine(std::shared_ptr<const std::atomic<SyntheticOutcome>> outcome);

} // namespace genrescope::gui
