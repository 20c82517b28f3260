#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace genrescope {

// Where a path cannot be examined (a loop of links, a folder without permission, a name that is too
// long), std::filesystem throws exceptions of its own, whose messages are not sentences. These
// functions throw a FileError instead, as everything else does.

/// Whether there is anything at `path`. @throws FileError if that cannot be determined.
bool pathExists(const std::filesystem::path& path);

/// Whether there is a folder at `path`; false if there is nothing. @throws FileError as above.
bool isFolder(const std::filesystem::path& path);

/// In bytes. @throws FileError if there is no regular file.
std::uint64_t fileSize(const std::filesystem::path& path);

/// Size and time of a regular file, which change when it is written to.
struct FileStamp {
    std::uint64_t size = 0;
    /// Modification time, nanoseconds since 1970.
    std::int64_t modified = 0;

    bool operator==(const FileStamp&) const = default;
};

/// Nothing if it is not a regular file or cannot be examined.
std::optional<FileStamp> stampOf(const std::filesystem::path& path);

/// Without "." and "..". @throws FileError if the working directory is gone.
std::filesystem::path absolutePath(const std::filesystem::path& path);

/// What lies in a folder, in no particular order. @throws FileError if it cannot be listed.
std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder);

/// Renames a file that cannot be read, and that nothing can rebuild, to a free name beside it.
/// @return that name. @throws FileError if it cannot be renamed.
std::filesystem::path keepAside(const std::filesystem::path& file);

/// Nothing happens if there is none. @throws FileError if it stays.
void removeFile(const std::filesystem::path& file);

} // namespace genrescope
