#pragma once

#include <filesystem>
#include <vector>

namespace genrescope::cli {

/// What was named on the command line, with the music in folders in their place; a folder without
/// any stays, so that it is said.
/// @throws FileError if a folder cannot be read.
std::vector<std::filesystem::path> musicIn(const std::vector<std::filesystem::path>& named);

} // namespace genrescope::cli
