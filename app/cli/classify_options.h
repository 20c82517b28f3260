#pragma once

#include "core/base/device.h"

#include <CLI/CLI.hpp>

#include <cstddef>
#include <filesystem>
#include <vector>

namespace genrescope::cli {

// Options of the commands that ask models about music.

/// --checkpoint, --threads, --device and --layers.
void addModelOptions(CLI::App& command, std::vector<std::filesystem::path>& checkpoints,
                     int& threads, ComputeChoice& compute);

/// --top.
void addTopOption(CLI::App& command, std::size_t& top);

/// What was requested, else the models that came with the program.
/// @throws ConfigError if there are neither.
std::vector<std::filesystem::path>
checkpointsOrStarters(const std::vector<std::filesystem::path>& requested);

} // namespace genrescope::cli
