#pragma once

#include <filesystem>
#include <vector>

namespace genrescope {

/// The models that come with the program whose executable is in this folder, in the order in which
/// they are shown; only those that are there. They are in the folder "models" beside the program,
/// or, in a build tree or installation, in share/genrescope/models.
std::vector<std::filesystem::path> starterModels(const std::filesystem::path& programFolder);

/// Those of the running program.
std::vector<std::filesystem::path> starterModels();

} // namespace genrescope
