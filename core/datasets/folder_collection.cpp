#include "core/datasets/folder_collection.h"

#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/folded_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <sys/stat.h>
#include <utility>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

/// Hidden, or kept by a system for itself: not what somebody collects.
bool isOfSystem(const fs::path& path)
{
    constexpr std::array<std::string_view, 6> folders = {
        "__MACOSX",   "$RECYCLE.BIN", "System Volume Information",
        "lost+found", "@eaDir",       "#recycle"};
    const std::string name = path.filename().string();
    return name.starts_with('.') || std::ranges::count(folders, name) > 0;
}

/// ".jpg"; empty where the name has no dot.
std::string endOf(const fs::path& file)
{
    return foldedText(file.extension().string());
}

/// Nothing if the file has vanished. Its fingerprint is size and modification time, which change
/// when somebody replaces the file.
std::optional<AudioEntry> entryOf(const fs::directory_entry& file, std::string name)
{
    std::error_code failure;
    const std::uintmax_t size = file.file_size(failure);
    if (failure)
        return std::nullopt;
    const auto modified = file.last_write_time(failure).time_since_epoch().count();
    if (failure)
        return std::nullopt;
    return AudioEntry{std::move(name), size, std::to_string(size) + '-' + std::to_string(modified)};
}

/// What tells a folder from all others, whatever paths lead to it.
using FolderId = std::pair<dev_t, ino_t>;

std::optional<FolderId> idOf(const fs::path& folder)
{
    struct stat status = {};
    if (::stat(folder.c_str(), &status) != 0)
        return std::nullopt;
    return FolderId(status.st_dev, status.st_ino);
}

class Listing {
public:
    Listing(const fs::path& root, const FolderCollection::Filter& filter) : filter_(filter)
    {
        excludeAncestors(root);
        if (const std::error_code failure = add(root, {}))
            throw FileError(
                Message::english("%1 cannot be listed: %2.", root.string(), failure.message()));
        // Linked folders come last, so that a folder is listed where it really is, if it is there.
        while (!links_.empty()) {
            const std::map<std::string, fs::path> links = std::exchange(links_, {});
            for (const auto& [name, path] : links)
                addFolder(path, name);
        }
        std::ranges::sort(entries_, {}, &AudioEntry::file);
    }

    std::vector<AudioEntry> takeEntries() { return std::move(entries_); }
    PassedOver takePassedOver() { return std::move(passedOver_); }

private:
    /// What a link may not lead to: the folders that `root` lies in.
    void excludeAncestors(const fs::path& root)
    {
        std::error_code unknown; // then there is no such folder, and listing it says so
        fs::path folder = fs::canonical(root, unknown);
        while (folder != folder.parent_path()) {
            folder = folder.parent_path();
            if (const auto id = idOf(folder))
                seen_.insert(*id);
        }
    }

    /// @param name  relative to the collection.
    void addFolder(const fs::path& folder, const std::string& name)
    {
        if (add(folder, name + '/'))
            passedOver_.unreadable.push_back(name);
    }

    std::error_code add(const fs::path& folder, const std::string& prefix)
    {
        std::error_code failure;
        const std::optional<FolderId> id = idOf(folder);
        if (id && !seen_.insert(*id).second)
            return failure;
        for (fs::directory_iterator entry(folder, failure);
             !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
            if (!isOfSystem(entry->path()))
                add(*entry, prefix + entry->path().filename().generic_string());
        }
        return failure;
    }

    void add(const fs::directory_entry& entry, const std::string& name)
    {
        std::error_code unknown; // a link that leads nowhere or in a circle
        if (entry.is_directory(unknown)) {
            if (entry.is_symlink(unknown))
                links_.emplace(name, entry.path());
            else
                addFolder(entry.path(), name);
        } else if (entry.is_regular_file(unknown)) {
            addFile(entry, name);
        }
    }

    void addFile(const fs::directory_entry& file, const std::string& name)
    {
        if (!filter_(name)) {
            ++passedOver_.files[endOf(file.path())];
            return;
        }
        if (auto entry = entryOf(file, name))
            entries_.push_back(std::move(*entry));
    }

    const FolderCollection::Filter& filter_;
    std::set<FolderId> seen_;
    /// Links to folders that were found and not yet followed, by name.
    std::map<std::string, fs::path> links_;
    std::vector<AudioEntry> entries_;
    PassedOver passedOver_;
};

} // namespace

FolderCollection::FolderCollection(const fs::path& root, const Filter& filter) : root_(root)
{
    Listing listing(root, filter);
    entries_ = std::make_shared<const std::vector<AudioEntry>>(listing.takeEntries());
    passedOver_ = std::make_shared<const PassedOver>(listing.takePassedOver());
}

FolderCollection::FolderCollection(const fs::path& root, const std::vector<std::string>& files)
    : root_(root), passedOver_(std::make_shared<const PassedOver>())
{
    std::vector<AudioEntry> entries;
    for (const std::string& file : files) {
        std::error_code unknown; // as good as no file
        const fs::directory_entry found(root / file, unknown);
        if (auto entry = entryOf(found, file); entry && found.is_regular_file(unknown))
            entries.push_back(std::move(*entry));
    }
    std::ranges::sort(entries, {}, &AudioEntry::file);
    entries_ = std::make_shared<const std::vector<AudioEntry>>(std::move(entries));
}

std::unique_ptr<ByteSource> FolderCollection::open(const std::string& file)
{
    // Only what was listed: a name in a manifest must not lead out of the folder.
    if (find(file) == nullptr)
        throw DatasetError(Message::english("%1 contains no %2.", root_.string(), file));
    return std::make_unique<FileSource>(root_ / file);
}

std::unique_ptr<AudioCollection> FolderCollection::clone() const
{
    return std::make_unique<FolderCollection>(*this);
}

} // namespace genrescope
