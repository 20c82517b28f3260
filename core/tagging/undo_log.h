#pragma once

#include "core/base/appended_file.h"
#include "core/base/file_pieces.h"
#include "core/base/file_source.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// A file before or after a change.
struct FileContent {
    std::uint64_t size = 0;
    /// SHA-1 of all bytes.
    std::string hash = {};

    bool operator==(const FileContent&) const = default;
};

/// What is needed to give a file its bytes back.
struct LoggedChange {
    /// Absolute, without links.
    std::filesystem::path file = {};
    /// Beside it: where its new content is made before it takes the file's name.
    std::filesystem::path copy = {};
    FileContent before = {};
    FileContent after = {};
    /// Of the file before: nanoseconds since 1970.
    std::int64_t modified = 0;
    /// The file before, as parts of the file after.
    FilePieces undo = {};
};

/// What became of a change.
enum class ChangeState : std::uint8_t { Logged, Written, NotWritten, Restored };

/// A file to which a batch of changes is only ever appended: each change before it happens, flushed
/// to the disk, and afterwards what became of it. Whatever is lost of the latter, a file's content
/// tells.
class UndoLog {
public:
    /// Makes an empty one. @throws FileError, DiskFullError.
    static void create(const std::filesystem::path& path);

    /// One that has complete records only. @throws FileError.
    explicit UndoLog(const std::filesystem::path& path);

    /// @throws FileError, DiskFullError; then it is not in the log.
    void add(const LoggedChange& change);
    /// Where there is no room for it, that is no failure: a file's content tells as much.
    /// @param change  in the order of add()
    void note(std::size_t change, ChangeState state);

private:
    AppendedFile file_;
};

/// Reads one, also of a program that was killed: what follows its last complete record is nothing.
class UndoLogReader {
public:
    /// @throws DatasetError if the file is none; LaterVersionError; FileError.
    explicit UndoLogReader(const std::filesystem::path& path);

    /// One for each change.
    const std::vector<ChangeState>& states() const { return states_; }
    /// Whether the last record is not complete: then nothing can be added.
    bool isTorn() const { return end_ < source_.size().value(); }
    /// @throws FileError, DatasetError.
    LoggedChange change(std::size_t index);

private:
    struct Record;
    std::optional<Record> recordAt(std::uint64_t offset);

    FileSource source_;
    std::vector<std::uint64_t> offsets_;
    std::vector<ChangeState> states_;
    std::uint64_t end_ = 0;
};

} // namespace genrescope
