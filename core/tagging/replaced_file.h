#pragma once

#include "core/base/cancellation.h"
#include "core/base/file_pieces.h"
#include "core/tagging/undo_log.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <sys/stat.h>

namespace genrescope {

/// Asked whether a file is being used, as the one that is playing.
using IsInUse = std::function<bool(const std::filesystem::path&)>;

/// A file whose content is to be replaced as a whole. It is read and nothing else until commit().
class ReplacedFile {
public:
    /// @param file  a link leads to the file
    /// @throws FileError if it is not there, or must not be replaced: it is read-only, has several
    ///         names, or is open in another program, as far as the system tells.
    explicit ReplacedFile(const std::filesystem::path& file, const IsInUse& isInUse = {});

    /// Absolute, without links.
    const std::filesystem::path& path() const { return path_; }
    /// Nanoseconds since 1970.
    std::int64_t modified() const;
    std::uint64_t size() const { return static_cast<std::uint64_t>(status_.st_size); }

    /// Of the bytes of such a file, made of parts of this one.
    /// @throws FileError, Canceled.
    FileContent contentOf(const FilePieces& pieces, const CancellationToken& cancellation) const;

    /// Writes it under another name: with the mode, the owner and the attributes of this file, as
    /// far as the system lets it; flushed. What was there is replaced.
    /// @param expected  of what is written
    /// @param modified  its time, nanoseconds since 1970; nothing: now
    /// @throws FileError, DiskFullError, Canceled; then nothing is there.
    void makeCopy(const std::filesystem::path& copy, const FilePieces& pieces,
                  const FileContent& expected, std::optional<std::int64_t> modified,
                  const CancellationToken& cancellation) const;

    /// The copy takes the file's name, flushed.
    /// @throws FileError if the file was changed since the constructor, is used, or cannot be
    /// renamed.
    void commit(const std::filesystem::path& copy) const;

private:
    void requireUnused() const;

    std::filesystem::path path_;
    IsInUse isInUse_;
    struct stat status_ = {};
};

} // namespace genrescope
