#pragma once

#include "app/cli/command.h"

namespace genrescope::cli {

/// A parsed command line.
struct Invocation {
    Action action = {};
    bool json = false;
    /// Whether to tune the process first: not when LibTorch is measured as installed.
    bool tuned = true;
    /// Set instead of an action: help or version was printed (0), or the usage was wrong (2).
    int exitCode = exitDone;
};

Invocation parseCommandLine(int argc, char** argv);

} // namespace genrescope::cli
