#pragma once

#include <filesystem>

namespace genrescope {

// What comes with the program whose executable is in a folder, in share/genrescope beside it; empty
// where it did not come.

/// The first page of the manual.
std::filesystem::path manualPage(const std::filesystem::path& programFolder);
/// Music for a first look.
std::filesystem::path sampleTrack(const std::filesystem::path& programFolder);

} // namespace genrescope
