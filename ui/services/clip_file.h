#pragma once

#include "core/base/cancellation.h"
#include "core/datasets/manifest.h"

#include <filesystem>
#include <string>

namespace genrescope {

/// A file on disk with the audio of one track of a dataset, to be played: the dataset's own where
/// it is a folder; else an archive's entry, copied into `temporary`.
/// @throws DatasetError or FileError if there is no such audio; Canceled.
std::filesystem::path clipFile(const Manifest& manifest, const std::string& file,
                               const std::filesystem::path& temporary,
                               const CancellationToken& cancellation = {});

} // namespace genrescope
