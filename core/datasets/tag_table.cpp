#include "core/datasets/tag_table.h"

#include "core/archives/csv_reader.h"
#include "core/base/file_source.h"
#include "core/base/number_text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace genrescope {

namespace {

/// What a column of the table holds.
enum class Column { Track, File, Group, Start, Duration, Other, Tag };

Column columnNamed(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, Column>, 8> known = {
        {{"track_id", Column::Track},
         {"path", Column::File},
         {"start_s", Column::Start},
         {"duration_s", Column::Duration},
         {"artist", Column::Group},
         {"package", Column::Group},
         {"sha1", Column::Other},
         {"rms_db", Column::Other}}};
    const auto found = std::ranges::find(known, name, [](const auto& pair) { return pair.first; });
    return found == known.end() ? Column::Tag : found->second;
}

class Reader {
public:
    explicit Reader(const std::filesystem::path& path) : csv_(std::make_unique<FileSource>(path))
    {
        std::vector<std::string_view> names;
        if (!csv_.next(names))
            csv_.fail(Message::english("the table is empty."));
        for (const std::string_view name : names) {
            columns_.push_back(columnNamed(name));
            if (columns_.back() == Column::Tag)
                table_.tags.emplace_back(name);
        }
        const bool namesTracks = std::ranges::count(columns_, Column::Track) == 1;
        const bool namesFiles = std::ranges::count(columns_, Column::File) == 1;
        if (namesTracks == namesFiles)
            csv_.fail(Message::english("a column track_id or path must name the recordings."));
        if (table_.tags.empty())
            csv_.fail(Message::english("there is no tag column."));
        requireDifferentTags();
    }

    TagTable read()
    {
        std::vector<std::string_view> cells;
        while (csv_.next(cells)) {
            if (cells.size() != columns_.size()) {
                csv_.fail(Message::english("there are %1 cells instead of %2.", cells.size(),
                                           columns_.size()));
            }
            TaggedPiece& piece = table_.pieces.emplace_back();
            for (std::size_t i = 0; i < cells.size(); ++i)
                take(columns_[i], cells[i], piece);
        }
        return std::move(table_);
    }

private:
    /// Tags are labels, which their names alone tell apart.
    void requireDifferentTags() const
    {
        std::vector<std::string> names = table_.tags;
        std::ranges::sort(names);
        if (names.front().empty())
            csv_.fail(Message::english("a column has no name."));
        if (const auto twice = std::ranges::adjacent_find(names); twice != names.end())
            csv_.fail(Message::english("two columns are both called \"%1\"; rename one of them.",
                                       *twice));
    }

    void take(Column column, std::string_view cell, TaggedPiece& piece)
    {
        switch (column) {
        case Column::Track:
            piece.track = number<TrackId>(cell, 0, std::numeric_limits<TrackId>::max());
            break;
        case Column::File:
            piece.file = cell;
            break;
        case Column::Group:
            piece.group = cell;
            break;
        case Column::Start:
            piece.start = number<double>(cell, 0.0, longest);
            break;
        case Column::Duration:
            piece.duration = number<double>(cell, 0.0, longest);
            break;
        case Column::Tag:
            piece.tags.push_back(number<float>(cell, 0.0F, 1.0F));
            break;
        case Column::Other:
            break;
        }
    }

    template<typename Number>
    Number number(std::string_view cell, Number low, Number high)
    {
        const std::optional<Number> value = parseNumber<Number>(cell);
        if (!value || !(*value >= low && *value <= high))
            csv_.fail(Message::english("'%1' is not a number in range.", cell.substr(0, 40)));
        return *value;
    }

    /// Seconds: a day.
    static constexpr double longest = 86'400.0;

    CsvReader csv_;
    std::vector<Column> columns_;
    TagTable table_;
};

} // namespace

TagTable readTagTable(const std::filesystem::path& path)
{
    return Reader(path).read();
}

} // namespace genrescope
