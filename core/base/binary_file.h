#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// Whether a finished file or a folder must survive a power failure (it and the folder that lists
/// it are flushed with fsync) or only a killed process.
enum class Durability { Process, Power };

/// Creates a folder and its missing parents; an empty path is the working directory.
/// @throws FileError.
void makeFolders(const std::filesystem::path& folder, Durability durability = Durability::Power);

/// A new name is an entry in its folder, which is flushed separately. Where the folder cannot be
/// opened or flushed (on some file systems), that is left to the system.
/// @throws FileError if the disk failed.
void flushFolderOf(const std::filesystem::path& path);

/// Writes a file so that readers see either the old one or the complete new one: a temporary name
/// in the same folder, flushed, then renamed. Destroyed without commit(), it leaves nothing behind;
/// what a killed process left of a file that must survive a power failure is removed when that file
/// is written again.
class AtomicFile {
public:
    /// Creates missing parent folders. A link stays one: what it leads to is written. In folders of
    /// the program's own, whose files need not survive a power failure, links and pipes are
    /// replaced instead.
    /// @throws FileError if the temporary file cannot be made, or something else than a file is
    ///         there.
    explicit AtomicFile(const std::filesystem::path& path,
                        Durability durability = Durability::Power);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    /// @throws DiskFullError, FileError if not everything could be written.
    void write(std::span<const std::byte> bytes);
    void write(std::string_view text);

    /// Flushes and takes the file's name. @throws DiskFullError, FileError.
    void commit();

private:
    std::filesystem::path path_;
    std::filesystem::path temporary_;
    Durability durability_;
    int descriptor_ = -1;
};

/// AtomicFile in one call.
void writeFile(const std::filesystem::path& path, std::string_view text,
               Durability durability = Durability::Power);

/// The whole file. @throws FileError if it cannot be read or is larger than maxBytes.
std::vector<std::byte> readFile(const std::filesystem::path& path, std::uint64_t maxBytes);
std::string readTextFile(const std::filesystem::path& path, std::uint64_t maxBytes);

} // namespace genrescope
