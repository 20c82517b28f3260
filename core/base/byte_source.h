#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace genrescope {

/// A stream of bytes: a file on disk or an entry of an archive, read in place.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Reads up to buffer.size() bytes from the current position. Returns how many; 0 at the end.
    /// @throws FileError or DatasetError if the bytes cannot be read.
    virtual std::size_t read(std::span<std::byte> buffer) = 0;

    /// Seeks to an absolute offset; false if the source can only be read forward.
    virtual bool seek(std::uint64_t offset) = 0;

    /// Size in bytes, where known.
    virtual std::optional<std::uint64_t> size() const = 0;

    /// The name used in messages: a path, or "archive.zip: 000/000002.mp3".
    virtual const std::string& name() const = 0;
};

/// Fills `buffer`, in as many reads as it takes; returns the number of bytes read, which is smaller
/// than asked for only at the end of the source.
std::size_t readFully(ByteSource& source, std::span<std::byte> buffer);

/// Everything from the current position on.
/// @throws DatasetError if that is more than maxBytes.
std::string readText(ByteSource& source, std::size_t maxBytes);

} // namespace genrescope
