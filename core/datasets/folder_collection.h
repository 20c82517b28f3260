#pragma once

#include "core/datasets/audio_collection.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

namespace genrescope {

/// Audio in a folder and the folders below it.
class FolderCollection : public AudioCollection {
public:
    /// Whether a file (relative, with '/') belongs to the collection.
    using Filter = std::function<bool(std::string_view file)>;

    /// Lists the folder. Hidden files and folders are skipped; links to folders are followed only
    /// directly below `root`, so that there can be no loop.
    /// @throws FileError if a folder cannot be listed.
    FolderCollection(const std::filesystem::path& root, const Filter& filter);

    const std::vector<AudioEntry>& entries() const override { return *entries_; }
    std::unique_ptr<ByteSource> open(const std::string& file) override;
    /// Shares the list of entries.
    std::unique_ptr<AudioCollection> clone() const override;

private:
    std::filesystem::path root_;
    std::shared_ptr<const std::vector<AudioEntry>> entries_;
};

} // namespace genrescope
