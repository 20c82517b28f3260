#include "core/datasets/folder_collection.h"

#include "core/base/error.h"
#include "core/base/file_source.h"

#include <algorithm>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

bool isHidden(const fs::path& path)
{
    return path.filename().string().starts_with('.');
}

// Links that lead nowhere or in a circle are neither folders nor files.

bool isFolderEntry(const fs::directory_entry& entry)
{
    std::error_code unknown;
    return entry.is_directory(unknown);
}

bool isFileEntry(const fs::directory_entry& entry)
{
    std::error_code unknown;
    return entry.is_regular_file(unknown);
}

/// Its fingerprint is size and modification time, which change when somebody replaces the file.
AudioEntry entryOf(const fs::directory_entry& file, std::string name)
{
    const std::uintmax_t size = file.file_size();
    const auto modified = file.last_write_time().time_since_epoch().count();
    return {std::move(name), size, std::to_string(size) + '-' + std::to_string(modified)};
}

class Listing {
public:
    Listing(const fs::path& root, const FolderCollection::Filter& filter) : filter_(filter)
    {
        for (const fs::directory_entry& entry : fs::directory_iterator(root)) {
            if (isFolderEntry(entry) && !isHidden(entry.path()))
                addFolder(entry.path(), entry.path().filename().generic_string());
            else
                addFile(entry, entry.path().filename().generic_string());
        }
        std::sort(entries_.begin(), entries_.end(),
                  [](const AudioEntry& a, const AudioEntry& b) { return a.file < b.file; });
    }

    std::vector<AudioEntry> take() { return std::move(entries_); }

private:
    void addFolder(const fs::path& folder, const std::string& name)
    {
        fs::recursive_directory_iterator walk(folder);
        for (; walk != fs::recursive_directory_iterator(); ++walk) {
            if (isFolderEntry(*walk)) {
                if (isHidden(walk->path()))
                    walk.disable_recursion_pending();
                continue;
            }
            addFile(*walk, name + '/' + walk->path().lexically_relative(folder).generic_string());
        }
    }

    void addFile(const fs::directory_entry& file, std::string name)
    {
        if (!isHidden(file.path()) && filter_(name) && isFileEntry(file))
            entries_.push_back(entryOf(file, std::move(name)));
    }

    const FolderCollection::Filter& filter_;
    std::vector<AudioEntry> entries_;
};

} // namespace

FolderCollection::FolderCollection(const fs::path& root, const Filter& filter) : root_(root)
{
    try {
        entries_ = std::make_shared<const std::vector<AudioEntry>>(Listing(root, filter).take());
    } catch (const fs::filesystem_error& failure) {
        const fs::path& subject = failure.path1().empty() ? root : failure.path1();
        throw FileError(Message::english("%1 cannot be listed: %2.", subject.string(),
                                         failure.code().message()));
    }
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
