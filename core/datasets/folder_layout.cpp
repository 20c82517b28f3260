#include "core/datasets/folder_layout.h"

#include "core/datasets/splits.h"

#include <algorithm>
#include <set>

namespace genrescope {

namespace {

/// What lies directly in one folder.
struct Level {
    bool hasFiles = false;
    std::set<std::string, std::less<>> folders = {};
};

Level levelAt(std::span<const std::string> files, std::string_view prefix)
{
    Level level;
    for (const std::string_view file : files) {
        if (!file.starts_with(prefix))
            continue;
        const std::string_view rest = file.substr(prefix.size());
        const std::size_t end = rest.find('/');
        if (end == std::string_view::npos)
            level.hasFiles = true;
        else
            level.folders.emplace(rest.substr(0, end));
    }
    return level;
}

/// Adds the parts of a split that folders are called after; false if one of them is not.
bool addSplits(const Level& level, std::set<Split>& splits)
{
    for (const std::string& folder : level.folders) {
        const std::optional<Split> split = splitNamedByPeople(folder);
        if (!split)
            return false;
        splits.insert(*split);
    }
    return true;
}

/// Whether each folder is a part of a split, in folders for each genre.
bool haveGenresBelow(std::span<const std::string> files, const std::string& above,
                     const Level& parts)
{
    std::set<Split> splits;
    return addSplits(parts, splits) && splits.size() > 1 &&
           std::ranges::all_of(parts.folders, [&](const std::string& part) {
               return !levelAt(files, above + part + '/').folders.empty();
           });
}

/// Whether each genre's folder holds nothing but the parts of a split.
bool haveSplitsBelow(std::span<const std::string> files, const std::string& above,
                     const Level& genres)
{
    std::set<Split> splits;
    for (const std::string& genre : genres.folders) {
        const Level level = levelAt(files, above + genre + '/');
        if (level.hasFiles || !addSplits(level, splits))
            return false;
    }
    return splits.size() > 1;
}

/// The folders that all music lies in, with a '/' at the end.
std::string commonFolder(std::span<const std::string> files)
{
    std::string above;
    for (Level level = levelAt(files, above); level.folders.size() == 1;) {
        const std::string next = above + *level.folders.begin() + '/';
        level = levelAt(files, next);
        if (level.hasFiles)
            break;
        above = next;
    }
    // Folders within the only genre are albums.
    return levelAt(files, above).folders.size() > 1 ? above : std::string();
}

std::string_view takeFolder(std::string_view& path)
{
    const std::size_t end = path.find('/');
    if (end == std::string_view::npos)
        return {};
    const std::string_view folder = path.substr(0, end);
    path.remove_prefix(end + 1);
    return folder;
}

} // namespace

FolderLayout layoutOf(std::span<const std::string> files)
{
    FolderLayout layout = {.above = commonFolder(files)};
    const Level level = levelAt(files, layout.above);
    if (haveGenresBelow(files, layout.above, level))
        layout.splits = FolderLayout::Splits::AboveGenres;
    else if (haveSplitsBelow(files, layout.above, level))
        layout.splits = FolderLayout::Splits::BelowGenres;
    return layout;
}

std::optional<FolderPlace> placeOf(std::string_view file, const FolderLayout& layout)
{
    if (!file.starts_with(layout.above))
        return std::nullopt;
    file.remove_prefix(layout.above.size());
    FolderPlace place;
    if (layout.splits == FolderLayout::Splits::AboveGenres)
        place.split = splitNamedByPeople(takeFolder(file));
    place.genre = takeFolder(file);
    if (layout.splits == FolderLayout::Splits::BelowGenres)
        place.split = splitNamedByPeople(takeFolder(file));
    for (std::string_view folder = takeFolder(file); !folder.empty(); folder = takeFolder(file))
        place.within.emplace_back(folder);
    const bool isGiven = layout.splits == FolderLayout::Splits::None || place.split.has_value();
    return place.genre.empty() || !isGiven ? std::nullopt : std::optional(place);
}

} // namespace genrescope
