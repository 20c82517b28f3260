#include "core/datasets/genre_tree.h"

#include "core/archives/csv_reader.h"
#include "core/base/error.h"
#include "core/base/number_text.h"

#include <algorithm>

namespace genrescope {

namespace {

/// FMA has five levels. Walks up the tree thus take no time, however many genres there are.
constexpr std::size_t maxLevels = 100;

} // namespace

GenreTree::GenreTree(std::vector<Genre> genres, const std::string& name)
    : genres_(std::move(genres))
{
    const auto fail = [&](const Message& what) {
        throw DatasetError(Message::english("%1: %2", name, what));
    };
    for (std::size_t i = 0; i < genres_.size(); ++i) {
        if (genres_[i].id <= 0)
            fail(Message::english("the ID %1 of a genre is not a positive number.", genres_[i].id));
        if (genres_[i].title.empty())
            fail(Message::english("genre %1 has no title.", genres_[i].id));
        if (!indexOf_.emplace(genres_[i].id, i).second)
            fail(Message::english("genre %1 is listed twice.", genres_[i].id));
    }
    for (const Genre& genre : genres_) {
        if (genre.parent != 0 && !find(genre.parent))
            fail(Message::english("genre %1 has the parent %2, which is not listed.", genre.id,
                                  genre.parent));
    }
    for (const Genre& genre : genres_) {
        std::size_t levels = 0;
        for (int id = genre.id; id != 0; id = genres_[indexOf_.at(id)].parent) {
            if (++levels > maxLevels) {
                fail(Message::english("genre %1 has more than %2 ancestors, or is one of its own.",
                                      genre.id, maxLevels));
            }
        }
    }
}

std::optional<std::size_t> GenreTree::find(int id) const
{
    const auto found = indexOf_.find(id);
    if (found == indexOf_.end())
        return std::nullopt;
    return found->second;
}

std::vector<std::size_t> GenreTree::ancestors(std::size_t index) const
{
    std::vector<std::size_t> result;
    for (int id = genres_[index].parent; id != 0; id = genres_[result.back()].parent)
        result.push_back(indexOf_.at(id));
    return result;
}

GenreTree readGenres(std::unique_ptr<ByteSource> source)
{
    CsvReader table(std::move(source));
    std::vector<std::string_view> cells;
    if (!table.next(cells))
        table.fail(Message::english("the table of genres is empty."));
    const std::size_t width = cells.size();
    const auto column = [&](std::string_view name) {
        const auto found = std::find(cells.begin(), cells.end(), name);
        if (found == cells.end())
            table.fail(Message::english("the column %1 is missing.", name));
        return static_cast<std::size_t>(found - cells.begin());
    };
    const std::size_t idColumn = column("genre_id");
    const std::size_t parentColumn = column("parent");
    const std::size_t titleColumn = column("title");

    std::vector<Genre> genres;
    while (table.next(cells)) {
        if (cells.size() != width) {
            table.fail(Message::english("there are %1 cells instead of %2.", cells.size(), width));
        }
        const auto id = parseNumber<int>(cells[idColumn]);
        const auto parent = parseNumber<int>(cells[parentColumn]);
        if (!id || !parent)
            table.fail(Message::english("genre_id and parent must be whole numbers."));
        genres.push_back({*id, *parent, std::string(cells[titleColumn])});
    }
    if (genres.empty())
        table.fail(Message::english("the table lists no genres."));
    return GenreTree(std::move(genres), table.source().name());
}

} // namespace genrescope
