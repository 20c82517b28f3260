#pragma once

#include "core/datasets/manifest.h"

#include <filesystem>

namespace genrescope {

/// Reads manifest.json, of this version or an earlier one, whose every value is checked;
/// unknown fields are skipped.
/// @throws DatasetError naming the file and what is wrong with it, LaterVersionError; FileError.
Manifest readManifest(const std::filesystem::path& path);

/// @throws DatasetError if it could not be read again; FileError.
void writeManifest(const Manifest& manifest, const std::filesystem::path& path);

} // namespace genrescope
