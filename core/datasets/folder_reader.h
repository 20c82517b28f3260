#pragma once

#include "core/datasets/reader_info.h"

#include <cstdint>
#include <filesystem>

namespace genrescope {

struct FolderOptions {
    /// Holds one folder per genre.
    std::filesystem::path folder = {};
    /// Genres with fewer training tracks are left out; 0 keeps every folder.
    int minTracks = 1;
    std::uint64_t seed = 1337;
};

/// Reads a folder with one subfolder per genre, which contains audio directly or in folders below
/// it.
///
/// Tags name title and artist. Where any file names an artist, an artist's files stay in one split.
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
