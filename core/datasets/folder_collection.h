#pragma once

#include "core/datasets/audio_collection.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// What a folder holds besides its audio.
struct PassedOver {
    /// How many files the filter rejects, by the end of their name in lower case: ".jpg"; "" where
    /// there is none.
    std::map<std::string, int> files = {};
    /// Folders that could not be listed, relative to the collection.
    std::vector<std::string> unreadable = {};
};

/// Audio in a folder and the folders below it.
class FolderCollection : public AudioCollection {
public:
    /// Whether a file (relative, with '/') belongs to the collection.
    using Filter = std::function<bool(std::string_view file)>;

    /// Lists the folder. Hidden files and folders, and those that systems keep for themselves, are
    /// skipped. Links to folders are followed, but each folder is listed once, and none that `root`
    /// lies in, so that there can be no loop.
    /// @throws FileError if `root` cannot be listed.
    FolderCollection(const std::filesystem::path& root, const Filter& filter);

    /// Of a folder, only these files, relative to it; what is no file is left out.
    FolderCollection(const std::filesystem::path& root, const std::vector<std::string>& files);

    const std::vector<AudioEntry>& entries() const override { return *entries_; }
    std::unique_ptr<ByteSource> open(const std::string& file) override;
    /// Shares the list of entries.
    std::unique_ptr<AudioCollection> clone() const override;

    const PassedOver& passedOver() const { return *passedOver_; }

private:
    std::filesystem::path root_;
    std::shared_ptr<const std::vector<AudioEntry>> entries_;
    std::shared_ptr<const PassedOver> passedOver_;
};

} // namespace genrescope
