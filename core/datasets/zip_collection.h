#pragma once

#include "core/archives/zip_archive.h"
#include "core/datasets/audio_collection.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>

namespace genrescope {

/// Audio in a zip archive, read in place.
class ZipCollection : public AudioCollection {
public:
    /// Gives an archive's entry its name in the collection; empty for an entry that is not part of
    /// it.
    using Naming = std::function<std::string_view(std::string_view entry)>;

    /// @throws DatasetError if two entries are given the same name.
    ZipCollection(ZipArchive archive, const Naming& naming);

    const std::vector<AudioEntry>& entries() const override { return index_->entries; }
    std::unique_ptr<ByteSource> open(const std::string& file) override;
    /// Shares the archive and the list of entries.
    std::unique_ptr<AudioCollection> clone() const override;

private:
    struct Index {
        std::vector<AudioEntry> entries = {};
        /// Of the archive, parallel to `entries`.
        std::vector<std::size_t> archiveIndices = {};
    };

    ZipArchive archive_;
    std::shared_ptr<const Index> index_;
};

} // namespace genrescope
