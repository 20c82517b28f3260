#pragma once

#include "core/datasets/folder_layout.h"
#include "core/datasets/genre_names.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace genrescope {

/// The genres that folders name, and which lies within which.
class FolderGenres {
public:
    /// @param places        of all files
    /// @param withSubgenres  the folders within a genre's are its sub-genres, theirs likewise.
    ///                       Otherwise they say nothing.
    FolderGenres(const std::vector<FolderPlace>& places, bool withSubgenres);

    const GenreNames& names() const { return names_; }
    /// As Manifest::parents; empty without a sub-genre.
    const std::vector<int>& parents() const { return parents_; }
    /// Of a file: its genre, and the sub-genres that it lies in; ascending.
    std::vector<int> labelsOf(const FolderPlace& place) const;

private:
    using Path = std::vector<std::string>;

    /// The genre and each sub-genre of a file, as paths from the genre on.
    std::vector<Path> pathsOf(const FolderPlace& place) const;
    int labelOf(const Path& path) const;
    /// What a path is called: by its last folder, unless another genre is, too.
    std::string nameOf(const Path& path) const;

    bool withSubgenres_;
    /// By spelling of the last folder: the different paths, spelled, that end with it.
    std::map<std::string, std::set<std::string>> paths_;
    GenreNames names_;
    std::vector<int> parents_;
};

} // namespace genrescope
