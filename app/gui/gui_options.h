#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope::gui {

/// The window's command line options.
struct GuiOptions {
    std::vector<std::filesystem::path> files = {};
    std::vector<std::filesystem::path> checkpoints = {};

    /// Instead of being used by a person, the window measures itself and quits.
    bool measure = false;
    /// How long it plays while it measures.
    double seconds = 10.0;

    /// Instead of being used by a person, the window takes pictures of itself into this folder and
    /// quits. Empty = no.
    std::filesystem::path screenshots = {};
    /// Empty = as the user has it; "light", "dark".
    std::string theme = {};
    /// Empty = as the user has it; "de".
    std::string language = {};
    /// Device pixels per pixel of pictures.
    int scale = 1;
};

/// A parsed command line.
struct Invocation {
    GuiOptions options = {};
    /// Help or version was printed, or the usage was wrong: there is nothing left to do.
    bool finished = false;
    int exitCode = 0;
};

/// Needs neither a display nor Qt.
Invocation parseCommandLine(int argc, char** argv);

} // namespace genrescope::gui
