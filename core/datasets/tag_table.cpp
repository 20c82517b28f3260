#include "core/datasets/tag_table.h"

#include "core/archives/csv_reader.h"
#include "core/archives/npy.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/folded_text.h"
#include "core/base/number_text.h"
#include "core/datasets/genre_names.h"
#include "core/datasets/genre_words.h"
#include "core/datasets/splits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace genrescope {

namespace {

/// What a column of the table holds.
enum class Column { Track, File, Group, Album, Split, Start, Duration, Vector, Other, Tag, Label };

constexpr std::string_view vectorPrefix = "vector:";

Column columnNamed(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, Column>, 9> known = {
        {{"track_id", Column::Track},
         {"path", Column::File},
         {"start_s", Column::Start},
         {"duration_s", Column::Duration},
         {"artist", Column::Group},
         {"package", Column::Group},
         {"split", Column::Split},
         {"sha1", Column::Other},
         {"rms_db", Column::Other}}};
    if (name.starts_with(vectorPrefix))
        return Column::Vector;
    const auto found = std::ranges::find(known, name, [](const auto& pair) { return pair.first; });
    return found == known.end() ? Column::Tag : found->second;
}

/// The arrays of vectors in a folder, each read once.
class VectorFiles {
public:
    explicit VectorFiles(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// @throws DatasetError, FileError if there is no such array.
    const NpyArray& array(const std::string& name)
    {
        const auto found = arrays_.find(name);
        if (found != arrays_.end())
            return found->second;
        NpyArray array = readNpy(folder_ / name);
        if (array.shape.size() != 2 || array.shape[1] == 0) {
            throw DatasetError(
                Message::english("%1 does not have two dimensions, a row for each vector.",
                                 (folder_ / name).string()));
        }
        return arrays_.emplace(name, std::move(array)).first->second;
    }

private:
    std::filesystem::path folder_;
    std::map<std::string, NpyArray> arrays_;
};

/// What each column holds, by the table's first row and, if there is one, its second.
std::vector<Column> columnsOf(const std::vector<std::string>& names,
                              const std::vector<std::string_view>& cells, TableKind kind)
{
    std::vector<Column> columns;
    for (const std::string& name : names)
        columns.push_back(columnNamed(kind == TableKind::Genres ? foldedText(name) : name));
    if (std::ranges::count(columns, Column::File) + std::ranges::count(columns, Column::Track) ==
        0) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (columns[i] == Column::Tag && isFileColumn(names[i])) {
                columns[i] = Column::File;
                break;
            }
        }
    }
    for (std::size_t i = 0; i < std::min(names.size(), cells.size()); ++i) {
        // A tag may be called "class" as well; its cells are numbers.
        if (columns[i] != Column::Tag || !isGenreColumn(names[i]) ||
            (kind == TableKind::Tags && parseNumber<double>(cells[i])))
            continue;
        columns[i] = Column::Label;
        for (std::size_t other = 0; other < names.size(); ++other) {
            if (columns[other] == Column::Tag)
                columns[other] =
                    foldedText(names[other]) == "album" ? Column::Album : Column::Other;
        }
        break;
    }
    return columns;
}

class Reader {
public:
    Reader(const std::filesystem::path& path, TableKind kind)
        : kind_(kind),
          csv_(std::make_unique<FileSource>(path), {}, CsvReader::anySeparator),
          vectors_(path.parent_path())
    {
        std::vector<std::string_view> cells;
        if (!csv_.next(cells))
            csv_.fail(Message::english("the table is empty."));
        names_.assign(cells.begin(), cells.end());
        headerLine_ = csv_.line();
    }

    TagTable read()
    {
        std::vector<std::string_view> cells;
        bool hasRow = csv_.next(cells);
        setColumns(hasRow ? cells : std::vector<std::string_view>());
        for (; hasRow; hasRow = csv_.next(cells)) {
            if (cells.size() != columns_.size()) {
                passOver(Message::english("there are %1 cells instead of %2.", cells.size(),
                                          columns_.size()));
                continue;
            }
            TaggedPiece& piece = table_.pieces.emplace_back();
            for (std::size_t i = 0; i < cells.size(); ++i)
                take(columns_[i], cells[i], piece);
        }
        if (table_.namesGenres && !tagGenres(cells_, table_))
            csv_.fail(Message::english("no recording has a genre."));
        if (passedOver_ > 1)
            table_.notes.push_back(Message::english("Lines left out in all: %1.", passedOver_));
        return std::move(table_);
    }

private:
    [[noreturn]] void failHeader(const Message& what) const { csv_.fail(what, headerLine_); }

    void setColumns(const std::vector<std::string_view>& cells)
    {
        columns_ = columnsOf(names_, cells, kind_);
        table_.namesGenres = std::ranges::count(columns_, Column::Label) > 0;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (columns_[i] == Column::Tag)
                table_.tags.push_back(names_[i]);
            if (columns_[i] == Column::Vector)
                table_.vectorName = names_[i].substr(vectorPrefix.size());
        }
        if (kind_ == TableKind::Genres && !table_.namesGenres)
            failHeader(Message::english("no column genre or label names genres."));
        const bool namesTracks = std::ranges::count(columns_, Column::Track) == 1;
        const bool namesFiles = std::ranges::count(columns_, Column::File) == 1;
        if (namesTracks == namesFiles)
            failHeader(Message::english("a column track_id or path must name the recordings."));
        const auto vectors = std::ranges::count(columns_, Column::Vector);
        if (vectors > 1)
            failHeader(Message::english("there is more than one column of vectors."));
        if (table_.tags.empty() && vectors == 0 && !table_.namesGenres)
            failHeader(Message::english("there is no tag column."));
        requireDifferentTags();
    }

    /// Leaves out a row of a table of genres; no table of tags may have one.
    void passOver(const Message& what)
    {
        if (kind_ == TableKind::Tags)
            csv_.fail(what);
        if (++passedOver_ == 1)
            table_.notes.push_back(Message::english("Line %1 was left out: %2", csv_.line(), what));
    }

    /// Tags are labels, which their names alone tell apart.
    void requireDifferentTags() const
    {
        std::vector<std::string> names = table_.tags;
        std::ranges::sort(names);
        if (!names.empty() && names.front().empty())
            failHeader(Message::english("a column has no name."));
        if (const auto twice = std::ranges::adjacent_find(names); twice != names.end())
            failHeader(Message::english("two columns are both called \"%1\"; rename one of them.",
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
        case Column::Album:
            piece.album = cell;
            break;
        case Column::Split:
            if (!cell.empty())
                piece.split = splitNamed(cell);
            break;
        case Column::Start:
            piece.start = number<double>(cell, 0.0, longest);
            break;
        case Column::Duration:
            piece.duration = number<double>(cell, 0.0, longest);
            break;
        case Column::Vector:
            piece.vector = vectorAt(cell);
            break;
        case Column::Tag:
            piece.tags.push_back(number<float>(cell, 0.0F, 1.0F));
            break;
        case Column::Label:
            cells_.emplace_back(cell);
            break;
        case Column::Other:
            break;
        }
    }

    Split splitNamed(std::string_view cell)
    {
        const std::optional<Split> split = splitNamedByPeople(cell);
        if (!split)
            csv_.fail(Message::english("'%1' is not %2.", cell.substr(0, 40), allNames<Split>()));
        return *split;
    }

    /// @param cell  FILE.npy:ROW
    std::vector<float> vectorAt(std::string_view cell)
    {
        const std::size_t colon = cell.rfind(':');
        const std::filesystem::path file(cell.substr(0, colon));
        if (colon == std::string_view::npos || file.empty() || file != file.filename())
            csv_.fail(Message::english("'%1' is not FILE.npy:ROW with a file beside the table.",
                                       cell.substr(0, 40)));
        const NpyArray& array = vectors_.array(file.string());
        if (table_.vectorSize != 0 && table_.vectorSize != array.shape[1])
            csv_.fail(Message::english("%1 has vectors of another length.", file.string()));
        table_.vectorSize = array.shape[1];
        const auto row = number<std::size_t>(cell.substr(colon + 1), 0, array.shape[0]);
        if (row == array.shape[0])
            csv_.fail(Message::english("%1 has no row %2.", file.string(), row));
        const auto first = array.values.begin() + static_cast<std::ptrdiff_t>(row * array.shape[1]);
        std::vector<float> vector(first, first + static_cast<std::ptrdiff_t>(array.shape[1]));
        if (!std::ranges::all_of(vector, [](float value) { return std::isfinite(value); }))
            csv_.fail(Message::english("the vector contains something that is not a number."));
        return vector;
    }

    template<typename Number>
    Number number(std::string_view cell, Number low, Number high)
    {
        std::string text(cell);
        if (csv_.separator() != ',')
            std::ranges::replace(text, ',', '.'); // as spreadsheets write it in many countries
        const std::optional<Number> value = parseNumber<Number>(text);
        if (!value || !(*value >= low && *value <= high))
            csv_.fail(Message::english("'%1' is not a number in range.", cell.substr(0, 40)));
        return *value;
    }

    /// Seconds: a day.
    static constexpr double longest = 86'400.0;

    TableKind kind_;
    CsvReader csv_;
    VectorFiles vectors_;
    std::vector<std::string> names_;
    std::uint64_t headerLine_ = 1;
    std::vector<Column> columns_;
    /// By piece, where a column names its genres.
    std::vector<std::string> cells_;
    std::size_t passedOver_ = 0;
    TagTable table_;
};

} // namespace

bool isFileColumn(std::string_view name)
{
    constexpr std::array<std::string_view, 13> known = {
        "path",       "file",       "filename",   "file_name", "file name", "filepath", "file_path",
        "audio_path", "audio_file", "audio_name", "location",  "audio",     "track"};
    return std::ranges::count(known, foldedText(name)) > 0;
}

bool isGenreColumn(std::string_view name)
{
    constexpr std::array<std::string_view, 10> known = {"label", "labels",   "genre", "genres",
                                                        "class", "category", "style", "genre_top",
                                                        "tag",   "tags"};
    return std::ranges::count(known, foldedText(name)) > 0;
}

TagTable readTagTable(const std::filesystem::path& path, TableKind kind)
{
    return Reader(path, kind).read();
}

bool tagGenres(const std::vector<std::string>& texts, TagTable& table)
{
    const bool commasSeparate = std::ranges::none_of(texts, [](const std::string& text) {
        return text.find_first_of("|;") != std::string::npos;
    });
    std::vector<std::vector<std::string>> genresOf;
    std::map<std::string, int> counts;
    for (const std::string& text : texts) {
        for (const std::string& genre : genresOf.emplace_back(genresInCell(text, commasSeparate)))
            ++counts[genre];
    }
    GenreNames names = genreNames(counts);
    for (std::size_t i = 0; i < genresOf.size(); ++i) {
        std::vector<float>& tags = table.pieces[i].tags;
        tags.assign(names.labels.size(), 0.0F);
        for (const std::string& genre : genresOf[i])
            tags[static_cast<std::size_t>(names.labelOf.at(genre))] = 1.0F;
    }
    table.namesGenres = true;
    table.tags = std::move(names.labels);
    table.notes.insert(table.notes.end(), names.notes.begin(), names.notes.end());
    return !table.tags.empty();
}

} // namespace genrescope
