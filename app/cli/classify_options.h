#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

namespace genrescope::cli {

/// What was requested, else the models that came with the program.
/// @throws ConfigError if there are neither.
std::vector<std::filesystem::path>
checkpointsOrStarters(const std::vector<std::filesystem::path>& requested);

/// Label indices, most probable first; at most `count`.
std::vector<std::size_t> topLabels(const std::vector<double>& probabilities, std::size_t count);

} // namespace genrescope::cli
