#pragma once

#include <chrono>

namespace genrescope::gui {

/// How long the program may take to exit after its window was closed. Canceled work ends within a
/// second, unless it waits for a disk or a server that does not answer.
inline constexpr std::chrono::seconds timeToEnd(5);

/// Ends the process with this exit code after this time, unless it has ended by then. Files are
/// replaced atomically, so work that is cut off leaves nothing half-written.
void endProcessWithin(std::chrono::milliseconds time, int exitCode);

} // namespace genrescope::gui
