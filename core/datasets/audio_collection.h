#pragma once

#include "core/base/byte_source.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace genrescope {

/// One audio file of a collection.
struct AudioEntry {
    /// Relative to the collection, with '/': "000/000002.mp3".
    std::string file = {};
    std::uint64_t size = 0;
    /// Changes when the content may have changed (size and CRC-32, or size and modification time).
    std::string fingerprint = {};
};

/// Where a dataset's audio lies: a zip archive or a folder. One thread at a time; each worker opens
/// its own by clone(), which shares what all of them need.
class AudioCollection {
public:
    virtual ~AudioCollection() = default;

    /// All audio entries, sorted by file name.
    virtual const std::vector<AudioEntry>& entries() const = 0;

    /// The entry of this name; null if there is none.
    const AudioEntry* find(const std::string& file) const;

    /// @throws DatasetError or FileError if there is no such entry or it is rejected.
    virtual std::unique_ptr<ByteSource> open(const std::string& file) = 0;

    virtual std::unique_ptr<AudioCollection> clone() const = 0;
};

} // namespace genrescope
