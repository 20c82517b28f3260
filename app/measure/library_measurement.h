#pragma once

#include <QJsonObject>

namespace genrescope::gui {
class Application;
}

namespace genrescope::measure {

/// Fills the library of a window that is shown with made-up tracks, opens its page, and searches
/// and sorts as a person would. Runs an event loop of its own.
///
/// @return milliseconds from each action until its result is painted, and the memory in the end, as
///         described in docs/window.md.
QJsonObject measureLibrary(gui::Application& application, int tracks);

} // namespace genrescope::measure
