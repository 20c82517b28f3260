#pragma once

#include "core/datasets/reader_info.h"
#include "core/datasets/tag_table.h"

#include <cstdint>
#include <filesystem>

namespace genrescope {

struct TagOptions {
    /// See readTagTable.
    std::filesystem::path table = {};
    /// The folder whose files the table lists.
    std::filesystem::path music = {};
    std::uint64_t seed = 1337;
};

/// Reads a folder of music described by a tag table: each file of the table that exists is a track.
/// Its labels are the tags with a probability of at least 0.5 in one of its pieces, or else the
/// likeliest tag. Where the table does not split its recordings, one track in ten, drawn by artist
/// or package, is for validation; none is for testing, unless the table names genres in words.
class TagReader : public DatasetReader {
public:
    explicit TagReader(TagOptions options);

    /// @throws DatasetError if the table names no files or none of them is there; FileError.
    Dataset read(const Manifest* previous, const TaskContext& context) const override;

private:
    /// What the split is called.
    Message protocol(const TagTable& table, bool isSplit) const;

    TagOptions options_;
};

ReaderInfo tagReaderInfo();

} // namespace genrescope
