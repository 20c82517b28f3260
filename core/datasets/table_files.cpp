#include "core/datasets/table_files.h"

#include "core/audio/audio_files.h"
#include "core/base/file_status.h"
#include "core/datasets/file_paths.h"

#include <algorithm>
#include <optional>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

bool isFile(const fs::path& path)
{
    std::error_code unknown; // a name that is too long, say
    return fs::is_regular_file(path, unknown);
}

bool isBelow(const fs::path& file, const fs::path& folder)
{
    return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first ==
           folder.end();
}

/// Looks for paths that are not there as they are written.
class Search {
public:
    explicit Search(fs::path folder) : folder_(std::move(folder)) {}

    std::optional<fs::path> find(const std::string& path)
    {
        if (!paths_)
            list();
        const std::optional<std::string> found = paths_->find(path);
        return found ? std::optional(folder_ / *found) : std::nullopt;
    }

private:
    void list()
    {
        std::vector<std::string> files;
        const FolderCollection all(folder_, hasAudioExtension);
        for (const AudioEntry& entry : all.entries())
            files.push_back(entry.file);
        paths_.emplace(files);
    }

    fs::path folder_;
    std::optional<FilePaths> paths_;
};

} // namespace

TableFiles findFiles(const std::set<std::string>& paths, const fs::path& folder)
{
    TableFiles files = {.root = absolutePath(folder.empty() ? "." : folder)};
    if (!files.root.has_filename()) // "music/"
        files.root = files.root.parent_path();
    Search search(files.root);
    std::map<std::string, fs::path> found;
    for (const std::string& path : paths) {
        const fs::path written = (files.root / path).lexically_normal();
        if (!path.empty() && isFile(written))
            found.emplace(path, written);
        else if (const std::optional<fs::path> other = search.find(path))
            found.emplace(path, *other);
    }
    // Not the deepest folder that holds all: files and features bear names that are relative to it,
    // which must stay when the table grows.
    const auto isOutside = [&](const auto& entry) { return !isBelow(entry.second, files.root); };
    if (std::ranges::any_of(found, isOutside))
        files.root = files.root.root_path();
    std::set<std::string> names;
    for (const auto& [path, file] : found) {
        files.fileOf[path] = file.lexically_relative(files.root).generic_string();
        names.insert(files.fileOf[path]);
    }
    files.audio =
        std::make_unique<FolderCollection>(files.root, std::vector(names.begin(), names.end()));
    return files;
}

} // namespace genrescope
