#pragma once

#include <filesystem>
#include <vector>

namespace genrescope::cli {

/// What was requested, else the models that came with the program.
/// @throws ConfigError if there are neither.
std::vector<std::filesystem::path>
checkpointsOrStarters(const std::vector<std::filesystem::path>& requested);

} // namespace genrescope::cli
