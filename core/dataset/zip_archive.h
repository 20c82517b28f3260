#pragma once

#include "core/base/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace genrescope {

/// What is refused instead of unpacked: the guard against zip bombs.
struct ZipLimits {
    std::size_t maxEntries = 1'000'000;
    /// Bytes of one entry, unpacked.
    std::uint64_t maxEntrySize = std::uint64_t{4} << 30;
    /// Unpacked by packed size. Digital silence packs well in earnest: entries up to `freeSize`
    /// bytes may have any ratio.
    std::uint64_t maxRatio = 200;
    std::uint64_t freeSize = std::uint64_t{64} << 20;
};

struct ZipEntry {
    /// As it stands in the archive. Untrusted: only to be compared, never to be used as a path.
    std::string name = {};
    /// Bytes unpacked and packed, as declared.
    std::uint64_t size = 0;
    std::uint64_t packedSize = 0;
    std::uint32_t crc = 0;
};

/// A zip archive whose entries are read in place (stored, deflate, bzip2 and what else libzip
/// knows). One thread at a time, the sources that it opened included; other threads open it again.
class ZipArchive {
public:
    /// @throws FileError if the file cannot be read; DatasetError if it is no complete zip archive,
    ///         has no entries or too many, or two of the same name.
    explicit ZipArchive(const std::filesystem::path& path, const ZipLimits& limits = {});

    const std::filesystem::path& path() const { return path_; }

    /// In the archive's order, folders included.
    const std::vector<ZipEntry>& entries() const { return *entries_; }

    /// Index of the entry of this name; entries().size() if there is none.
    std::size_t find(const std::string& name) const;

    /// One entry, unpacked as it is read, forwards only. It outlives the archive.
    /// @throws DatasetError if the entry is larger or more tightly packed than the limits allow,
    ///         encrypted, or packed by an unknown method; its read() if the data is damaged or not
    ///         as long as declared.
    std::unique_ptr<ByteSource> open(std::size_t index) const;

    /// The same archive for another thread.
    ZipArchive reopened() const;

private:
    struct Handle;
    class Source;

    ZipArchive(std::filesystem::path path, const ZipLimits& limits,
               std::shared_ptr<const std::vector<ZipEntry>> entries);

    std::filesystem::path path_;
    ZipLimits limits_;
    std::shared_ptr<Handle> handle_;
    std::shared_ptr<const std::vector<ZipEntry>> entries_;
};

} // namespace genrescope
