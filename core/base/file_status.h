#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace genrescope {

// What std::filesystem answers with exceptions of its own, whose text is no sentence, where a path
// cannot be looked at (a loop of links, a folder without permission, a name that is too long): here
// it is a FileError like any other.

/// Whether there is anything at `path`. @throws FileError if that cannot be told.
bool pathExists(const std::filesystem::path& path);

/// Whether there is a folder at `path`; false if there is nothing. @throws FileError as above.
bool isFolder(const std::filesystem::path& path);

/// In bytes. @throws FileError if there is no regular file.
std::uint64_t fileSize(const std::filesystem::path& path);

/// What a regular file has another of once it has been written again.
struct FileStamp {
    std::uint64_t size = 0;
    /// Modification time, nanoseconds since 1970.
    std::int64_t modified = 0;

    bool operator==(const FileStamp&) const = default;
};

/// Nothing if there is no regular file, or it cannot be looked at.
std::optional<FileStamp> stampOf(const std::filesystem::path& path);

/// Without "." and "..". @throws FileError if the working directory is gone.
std::filesystem::path absolutePath(const std::filesystem::path& path);

/// What lies in a folder, in no particular order. @throws FileError if it cannot be listed.
std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder);

} // namespace genrescope
