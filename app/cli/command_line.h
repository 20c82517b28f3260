#pragma once

#include "app/cli/command.h"

namespace genrescope::cli {

/// A parsed command line.
struct Invocation {
    Action action = {};
    bool json = false;
    /// Whether the process is to be tuned first: not where LibTorch is measured as it is installed.
    bool tuned = true;
    /// Set instead of an action: help or version was printed (0), or the usage was wrong (2).
    int exitCode = exitDone;
};

Invocation parseCommandLine(int argc, char** argv);

} // namespace genrescope::cli
