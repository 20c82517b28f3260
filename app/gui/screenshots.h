#pragma once

namespace genrescope {
class Settings;
}

namespace genrescope::gui {

struct GuiOptions;

/// Writes a picture of each page in each of its states into a folder and prints their names; the
/// music is the given files or synthetic. Everything else is synthetic.
/// @return the program's exit code.
int takeScreenshots(const GuiOptions& options, Settings& settings);

} // namespace genrescope::gui
