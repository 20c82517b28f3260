#pragma once

#include "core/datasets/reader_info.h"

#include <cstdint>
#include <filesystem>

namespace genrescope {

struct LabelOptions {
    /// See readTagTable, with TableKind::Genres, and readLabelTracks.
    std::filesystem::path table = {};
    /// What its paths are relative to; empty = the table's own folder, or that of label tracks.
    std::filesystem::path music = {};
    /// Genres with fewer training tracks are left out; 0 keeps all.
    int minTracks = 1;
    std::uint64_t seed = 1337;
};

/// Reads music that a table gives genres: its column path (or file) names files, absolute or
/// relative, genre (or label) their genres, and artist, album and split what they say. A file in
/// several rows has the genres of all. Files without a genre are left out, and so is what is not
/// there. In place of a table, Audacity's label tracks.
/// Files that the previous manifest knows keep their numbers; new ones get the numbers that follow.
class LabelReader : public DatasetReader {
public:
    explicit LabelReader(LabelOptions options);

    Dataset read(const Manifest* previous, const TaskContext& context) const override;

private:
    std::filesystem::path musicFolder() const;

    LabelOptions options_;
};

ReaderInfo labelReaderInfo();

} // namespace genrescope
