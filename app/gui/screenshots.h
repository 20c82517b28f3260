#pragma once

namespace genrescope {
class Settings;
}

namespace genrescope::gui {

struct GuiOptions;

/// Writes a picture of each page in each of its states into a folder and tells their names; the
/// given files, or made-up music, are what is listened to. Everything else is made up.
/// @return the program's exit code.
int takeScreenshots(const GuiOptions& options, Settings& settings);

} // namespace genrescope::gui
