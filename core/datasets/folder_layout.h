#pragma once

#include "core/datasets/track.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// Where in a folder of music the genres are. People unpack a dataset under a folder of its own
/// ("Data/genres_original/blues"), and keep a given split in folders ("train/blues", "blues/test").
struct FolderLayout {
    enum class Splits { None, AboveGenres, BelowGenres };

    /// The folders above splits and genres, with a '/' at the end: "Data/genres_original/".
    std::string above = {};
    Splits splits = Splits::None;
};

/// The layout of these files, which are relative to the folder that was given: folders that hold
/// all of the music, and no music directly, are passed as long as there are several genres below.
FolderLayout layoutOf(std::span<const std::string> files);

/// What the folders of a file say of it.
struct FolderPlace {
    std::string genre = {};
    /// Where the layout gives splits.
    std::optional<Split> split = {};
    /// The folders between the genre's and the file: sub-genres, artists or albums.
    std::vector<std::string> within = {};
};

/// Nothing if the file lies in no genre's folder.
std::optional<FolderPlace> placeOf(std::string_view file, const FolderLayout& layout);

} // namespace genrescope
