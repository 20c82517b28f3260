#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope::gui {

/// The window's command line options.
struct GuiOptions {
    std::vector<std::filesystem::path> files = {};
    /// Models to use; empty = as saved.
    std::vector<std::filesystem::path> checkpoints = {};
    /// Empty = as the user has it; "light", "dark".
    std::string theme = {};
    /// Empty = as the user has it; "de".
    std::string language = {};
    /// Also where one is open already.
    bool newWindow = false;

    /// What a window that is open already can be asked for.
    bool fitsAnyWindow() const
    {
        return !newWindow && checkpoints.empty() && theme.empty() && language.empty();
    }
};

/// A parsed command line.
struct Invocation {
    GuiOptions options = {};
    /// Help or version was printed, or the usage was wrong: there is nothing left to do.
    bool finished = false;
    int exitCode = 0;
};

/// Needs neither a display nor a QApplication. The options that QApplication handles itself
/// ("-platform", "-style" …) are skipped.
Invocation parseCommandLine(int argc, const char* const* argv);

} // namespace genrescope::gui
