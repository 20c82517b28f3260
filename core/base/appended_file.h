#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace genrescope {

/// A file that grows at its end, piece by piece, and can be read meanwhile. A piece for which there
/// is no room leaves nothing of itself behind, so it can be appended once there is.
class AppendedFile {
public:
    /// Creates the file if it is missing; what it contains is kept.
    /// @throws FileError if it cannot be written or is not a regular file.
    explicit AppendedFile(std::filesystem::path path);
    /// The same, but keeps only the first `size` bytes.
    AppendedFile(std::filesystem::path path, std::uint64_t size);
    ~AppendedFile();
    AppendedFile(const AppendedFile&) = delete;
    AppendedFile& operator=(const AppendedFile&) = delete;

    /// In one write, so that a killed process leaves either the piece or the beginning of it.
    /// @throws DiskFullError, FileError.
    void append(std::string_view piece);

    /// What was appended survives a power failure. @throws DiskFullError, FileError.
    void flush();

private:
    std::filesystem::path path_;
    int descriptor_ = -1;
};

} // namespace genrescope
