#pragma once

#include <filesystem>

namespace genrescope {

/// The first page of the manual that came with the program whose executable is in this folder, in
/// share/genrescope/docs; empty if none came.
std::filesystem::path manualPage(const std::filesystem::path& programFolder);

} // namespace genrescope
