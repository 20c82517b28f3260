#pragma once

#include <filesystem>
#include <vector>

namespace genrescope {

/// The models that came with the program whose executable lies in this folder, in the order in
/// which they are shown; only those that are there. They stand in the folder "models" beside the
/// program, or, where it was built or installed, in share/genrescope/models.
std::vector<std::filesystem::path> starterModels(const std::filesystem::path& programFolder);

/// Those of the program that runs.
std::vector<std::filesystem::path> starterModels();

} // namespace genrescope
