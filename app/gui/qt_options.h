#pragma once

#include <vector>

namespace genrescope::gui {

/// A command line without the options that QApplication handles itself, and their values. Needs no
/// QApplication, which would need a display.
///
/// @param argc  at least 1.
std::vector<const char*> withoutQtOptions(int argc, const char* const* argv);

} // namespace genrescope::gui
