#pragma once

#include "core/base/byte_source.h"
#include "core/base/message.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace genrescope {

/// Limits beyond which entries are rejected: the guard against zip bombs.
struct ZipLimits {
    std::size_t maxEntries = 1'000'000;
    /// Bytes of one entry, unpacked.
    std::uint64_t maxEntrySize = std::uint64_t{4} << 30;
    /// Ratio of unpacked to packed size. Digital silence really does compress that well: entries of
    /// up to `freeSize` bytes may have any ratio.
    std::uint64_t maxRatio = 200;
    std::uint64_t freeSize = std::uint64_t{64} << 20;
};

struct ZipEntry {
    /// As stored in the archive. Untrusted: only for comparison, never to be used as a path.
    std::string name = {};
    /// Bytes unpacked and packed, as declared.
    std::uint64_t size = 0;
    std::uint64_t packedSize = 0;
    std::uint32_t crc = 0;
    /// How it is packed, by zip's number of the method, and whether that takes a password.
    int method = 0;
    bool isEncrypted = false;
};

/// A zip archive whose entries are read in place (stored, deflate, bzip2 and whatever else libzip
/// supports). Copies share one open file and one list of entries, because libzip keeps 34 MB for
/// the 106,576 entries of an archive like fma_large.zip. Thread-safe; bzip2, which FMA uses, is
/// decompressed by each thread on its own.
class ZipArchive {
public:
    /// @throws FileError if the file cannot be read; DatasetError if it is not a complete zip
    ///         archive, has no entries or too many, or two with the same name.
    explicit ZipArchive(const std::filesystem::path& path, const ZipLimits& limits = {});

    const std::filesystem::path& path() const;

    /// In the archive's order, folders included.
    const std::vector<ZipEntry>& entries() const;

    /// Why an entry cannot be unpacked, a sentence: a password, a method of packing. Empty if
    /// nothing is against it.
    Message obstacle(std::size_t index) const;

    /// One entry, unpacked as it is read, forward only. It outlives the archive; one thread at a
    /// time.
    /// @throws DatasetError if the entry is larger or more tightly packed than the limits allow,
    ///         encrypted, or packed by an unknown method. Its read() throws DatasetError if the
    ///         data is damaged or not as long as declared, FileError if it cannot be read.
    std::unique_ptr<ByteSource> open(std::size_t index) const;

private:
    struct Shared;
    class Source;
    class CheckedSource;

    std::shared_ptr<Shared> shared_;
};

} // namespace genrescope
