#include "core/datasets/file_paths.h"

#include "core/base/folded_text.h"

#include <algorithm>

namespace genrescope {

namespace {

/// With '/', without what leads to the path's first folder: "C:\music\rock\a.mp3" and
/// "./music/rock/a.mp3" → "music/rock/a.mp3".
std::string plainPath(std::string_view path)
{
    std::string plain(path);
    std::ranges::replace(plain, '\\', '/');
    if (plain.size() > 1 && plain[1] == ':')
        plain.erase(0, 2);
    for (bool changed = true; changed;) {
        changed = false;
        for (const std::string_view start : {"/", "./", "../"}) {
            if (plain.starts_with(start)) {
                plain.erase(0, start.size());
                changed = true;
            }
        }
    }
    return plain;
}

const std::string* valueIn(const std::map<std::string, std::string, std::less<>>& map,
                           std::string_view key)
{
    const auto found = map.find(key);
    return found == map.end() || found->second.empty() ? nullptr : &found->second;
}

/// Adds a value that is taken back if another one has the same key.
void addUnique(std::map<std::string, std::string, std::less<>>& map, std::string key,
               const std::string& value)
{
    const auto [found, isNew] = map.emplace(std::move(key), value);
    if (!isNew)
        found->second.clear();
}

} // namespace

FilePaths::FilePaths(const std::vector<std::string>& files)
{
    for (const std::string& file : files) {
        exact_.emplace(file, file);
        addUnique(byFolded_, foldedText(file), file);
        addUnique(byName_, foldedText(file.substr(file.rfind('/') + 1)), file);
    }
}

std::optional<std::string> FilePaths::find(std::string_view path) const
{
    if (const std::string* const file = valueIn(exact_, path))
        return *file;
    const std::string plain = plainPath(path);
    // Folders above the collection's own come first.
    for (std::string_view rest = plain;;) {
        if (const std::string* const file = valueIn(exact_, rest))
            return *file;
        if (const std::string* const file = valueIn(byFolded_, foldedText(rest)))
            return *file;
        const std::size_t end = rest.find('/');
        if (end == std::string_view::npos)
            break;
        rest.remove_prefix(end + 1);
    }
    if (plain.find('/') != std::string::npos)
        return std::nullopt;
    const std::string* const file = valueIn(byName_, foldedText(plain));
    return file == nullptr ? std::nullopt : std::optional(*file);
}

} // namespace genrescope
