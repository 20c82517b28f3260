#pragma once

#include "core/datasets/reader_info.h"

#include <cstdint>
#include <filesystem>

namespace genrescope {

struct MusicOptions {
    std::filesystem::path folder = {};
    /// Genres with fewer training tracks are left out; 0 keeps all.
    int minTracks = 1;
    std::uint64_t seed = 1337;
};

/// Reads a folder of music, with the folders in it, whose files say what they are: their tags name
/// genres (see genresInTag), title and artist. Files whose tags name no genre are left out.
/// Files that the previous manifest knows keep their numbers; new ones get the numbers that follow.
class MusicReader : public DatasetReader {
public:
    explicit MusicReader(MusicOptions options);

    Dataset read(const Manifest* previous, const TaskContext& context) const override;

private:
    MusicOptions options_;
};

ReaderInfo musicReaderInfo();

} // namespace genrescope
