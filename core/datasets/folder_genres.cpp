#include "core/datasets/folder_genres.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Between the folders of a path. Not a letter that spellings leave out.
constexpr const char* within = " › ";

template<typename Text>
std::string joined(const std::vector<std::string>& path, Text text)
{
    std::string all;
    for (const std::string& folder : path)
        all += (all.empty() ? "" : within) + text(folder);
    return all;
}

std::string spellingOf(const std::vector<std::string>& path)
{
    return joined(path, [](const std::string& folder) { return genreSpelling(folder); });
}

} // namespace

FolderGenres::FolderGenres(const std::vector<FolderPlace>& places, bool withSubgenres)
    : withSubgenres_(withSubgenres)
{
    for (const FolderPlace& place : places) {
        for (const Path& path : pathsOf(place))
            paths_[genreSpelling(path.back())].insert(spellingOf(path));
    }
    std::map<std::string, int> counts;
    for (const FolderPlace& place : places) {
        for (const Path& path : pathsOf(place))
            ++counts[nameOf(path)];
    }
    names_ = genreNames(counts);
    std::vector<int> parents(names_.labels.size(), -1);
    for (const FolderPlace& place : places) {
        const std::vector<Path> paths = pathsOf(place);
        for (std::size_t depth = 1; depth < paths.size(); ++depth)
            parents[static_cast<std::size_t>(labelOf(paths[depth]))] = labelOf(paths[depth - 1]);
    }
    if (std::ranges::any_of(parents, [](int parent) { return parent >= 0; }))
        parents_ = std::move(parents);
}

std::vector<FolderGenres::Path> FolderGenres::pathsOf(const FolderPlace& place) const
{
    std::vector<Path> paths = {{place.genre}};
    if (!withSubgenres_)
        return paths;
    for (const std::string& folder : place.within) {
        Path path = paths.back();
        path.push_back(folder);
        paths.push_back(std::move(path));
    }
    return paths;
}

std::string FolderGenres::nameOf(const Path& path) const
{
    const bool isUnique = paths_.at(genreSpelling(path.back())).size() == 1;
    if (isUnique || path.size() == 1)
        return path.back();
    return joined(path, [](const std::string& folder) { return folder; });
}

int FolderGenres::labelOf(const Path& path) const
{
    return names_.labelOf.at(nameOf(path));
}

std::vector<int> FolderGenres::labelsOf(const FolderPlace& place) const
{
    std::vector<int> labels;
    for (const Path& path : pathsOf(place))
        labels.push_back(labelOf(path));
    std::ranges::sort(labels);
    return labels;
}

} // namespace genrescope
