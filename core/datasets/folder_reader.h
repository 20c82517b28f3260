#pragma once

#include "core/datasets/reader_info.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace genrescope {

/// What a split keeps together, or that it is given.
enum class SplitBy { Artist, Album, File, Given };

struct FolderOptions {
    /// Holds one folder per genre.
    std::filesystem::path folder = {};
    /// Nothing: the split that the folders give, by artist if they give none.
    std::optional<SplitBy> splitBy = {};
    /// The folders within a genre's are its sub-genres; otherwise artists or albums.
    bool hasSubgenres = false;
    /// Genres with fewer training tracks are left out; 0 keeps every folder.
    int minTracks = 1;
    std::uint64_t seed = 1337;
};

/// Reads a folder with one subfolder per genre, which contains audio directly or in folders below
/// it. The genres may lie in a folder of their own, and a split may be given by folders called
/// train, validation and test, above or below the genres (see FolderLayout).
///
/// Tags name title, artist and album. Where any file names an artist, an artist's files stay in one
/// split.
/// Files that the previous manifest knows keep their numbers; new ones get the numbers that follow.
class FolderReader : public DatasetReader {
public:
    explicit FolderReader(FolderOptions options);

    Dataset read(const Manifest* previous, const TaskContext& context) const override;

private:
    FolderOptions options_;
};

ReaderInfo folderReaderInfo();

} // namespace genrescope
