#pragma once

#include "core/archives/npy_header.h"
#include "core/base/file_source.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// Features as they are stored: IEEE half precision, row-major, one row per frame.
using Halves = std::vector<std::uint16_t>;

bool areFinite(std::span<const std::uint16_t> halves);

/// Digest of a feature file's numbers, once all of them have been added in order.
struct FeatureDigest {
    /// CRC-32C.
    std::uint32_t checksum = 0;
    bool isFinite = true;

    void add(std::span<const std::uint16_t> halves);
};

/// A feature file, opened for reading.
class FeatureFile {
public:
    /// @throws DatasetError or FileError, saying what to do, if it is missing, not a regular file,
    ///     or not a float16 array of shape (frames, bands).
    FeatureFile(const std::filesystem::path& path, int bands);

    std::size_t frames() const { return header_.shape[0]; }
    const std::string& name() const { return source_.name(); }
    /// Bytes.
    std::uint64_t size() const { return source_.size().value(); }

    /// @throws DatasetError if there are fewer frames; FileError.
    Halves read(std::size_t first, std::size_t count);
    /// Of the whole file, however long it is, in bounded memory. @throws as read.
    FeatureDigest digest();

private:
    void requireFrames(std::size_t first, std::size_t count) const;

    FileSource source_;
    NpyHeader header_;
    std::size_t bands_;
};

} // namespace genrescope
