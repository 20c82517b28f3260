#pragma once

#include "core/datasets/manifest.h"

#include <filesystem>

namespace genrescope {

/// Reads manifest.json, whose every value is checked; unknown fields are skipped.
/// @throws DatasetError naming the file and what is wrong with it; FileError.
Manifest readManifest(const std::filesystem::path& path);
void writeManifest(const Manifest& manifest, const std::filesystem::path& path);

} // namespace genrescope
