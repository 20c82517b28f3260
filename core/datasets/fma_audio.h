#pragma once

#include "core/datasets/audio_collection.h"
#include "core/datasets/fma_names.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace genrescope {

/// FMA's audio: fma_small.zip, fma_medium.zip, fma_large.zip, fma_full.zip, or the folder that one
/// of them unpacks to.
struct FmaAudio {
    std::filesystem::path path = {};
    /// Files are named as in "000/000002.mp3".
    std::unique_ptr<AudioCollection> collection = {};
    /// What the archive's own folder, or the unpacked folder, is called; nothing where the name
    /// does not tell.
    std::optional<FmaSubset> subset = {};
    /// The text of the file `checksums`; empty where there is none.
    std::string checksums = {};
};

/// @throws DatasetError if there is no audio under FMA's names; FileError.
FmaAudio openFmaAudio(const std::filesystem::path& path);

} // namespace genrescope
