#pragma once

#include "core/base/byte_source.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace genrescope {

struct Genre {
    int id = 0;
    /// 0 = a top-level genre.
    int parent = 0;
    std::string title = {};
};

/// FMA's hierarchy of genres: every genre has at most one parent.
class GenreTree {
public:
    /// @param name  of the table, for messages
    /// @throws DatasetError if an ID is not positive or is listed twice, a parent is unknown, a
    ///         title is empty, or a genre is its own ancestor.
    GenreTree(std::vector<Genre> genres, const std::string& name);

    /// In the order of the table.
    const std::vector<Genre>& genres() const { return genres_; }

    /// Index into genres().
    std::optional<std::size_t> find(int id) const;

    /// The parent, its parent and so on, as indices into genres().
    std::vector<std::size_t> ancestors(std::size_t index) const;

private:
    std::vector<Genre> genres_;
    std::unordered_map<int, std::size_t> indexOf_;
};

/// Reads FMA's genres.csv: genre_id, #tracks, parent, title, top_level; the columns are found by
/// name.
/// @throws DatasetError "NAME, line N: …"
GenreTree readGenres(std::unique_ptr<ByteSource> source);

} // namespace genrescope
