#include "core/datasets/fma_metadata.h"

#include "core/archives/csv_reader.h"
#include "core/archives/zip_archive.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/file_status.h"
#include "core/base/number_text.h"
#include "core/datasets/python_list.h"

#include <algorithm>
#include <array>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

/// tracks.csv: row 1 names the group of each column, row 2 the field, row 3 only "track_id".
class TrackTable {
public:
    explicit TrackTable(std::unique_ptr<ByteSource> source) : table_(std::move(source))
    {
        std::array<std::vector<std::string>, 2> header;
        std::vector<std::string_view> cells;
        for (std::vector<std::string>& row : header) {
            if (!table_.next(cells))
                table_.fail(
                    Message::english("the table ends before its three header rows are complete."));
            row.assign(cells.begin(), cells.end());
        }
        if (header[0].size() != header[1].size())
            table_.fail(Message::english("the two header rows differ in length."));
        width_ = header[0].size();
        for (std::size_t field = 0; field < fields.size(); ++field)
            columns_[field] = column(header, fields[field].first, fields[field].second);
        if (!table_.next(cells) || cells.front() != "track_id")
            table_.fail(Message::english("the third row must begin with track_id."));
    }

    /// False at the end.
    bool next(FmaTrack& track)
    {
        if (!table_.next(cells_))
            return false;
        if (cells_.size() != width_) {
            table_.fail(
                Message::english("there are %1 cells instead of %2.", cells_.size(), width_));
        }
        const auto id = parseNumber<TrackId>(cells_.front());
        if (!id)
            table_.fail(Message::english("the track's ID is not a number."));
        track.id = *id;
        track.title = cell(Title);
        track.artist = cell(Artist);
        track.artistId = cell(ArtistId);
        track.subset = known(fmaSubsetNamed(cell(Subset)), "set, subset", cell(Subset));
        track.split = known(valueNamed<Split>(cell(SplitName)), "set, split", cell(SplitName));
        track.duration = cell(Duration).empty() ? 0.0
                                                : known(parseNumber<double>(cell(Duration)),
                                                        "track, duration", cell(Duration));
        track.topGenre = cell(TopGenre);
        track.genres = genreIds(cell(Genres));
        return true;
    }

    const CsvReader& csv() const { return table_; }

private:
    enum Field {
        Title,
        Artist,
        ArtistId,
        Subset,
        SplitName,
        Duration,
        TopGenre,
        Genres,
        FieldCount
    };
    static constexpr std::array<std::pair<std::string_view, std::string_view>, FieldCount> fields =
        {{{"track", "title"},
          {"artist", "name"},
          {"artist", "id"},
          {"set", "subset"},
          {"set", "split"},
          {"track", "duration"},
          {"track", "genre_top"},
          {"track", "genres"}}};

    std::size_t column(const std::array<std::vector<std::string>, 2>& header,
                       std::string_view group, std::string_view field) const
    {
        for (std::size_t i = 0; i < width_; ++i) {
            if (header[0][i] == group && header[1][i] == field)
                return i;
        }
        table_.fail(Message::english(
            "the column (%1, %2) is missing; this is not FMA's tracks.csv.", group, field));
    }

    std::string_view cell(Field field) const { return cells_[columns_[field]]; }

    template<typename Value>
    Value known(const std::optional<Value>& value, std::string_view column,
                std::string_view text) const
    {
        if (!value) {
            table_.fail(Message::english("\"%1\" is not a valid value for the column (%2).",
                                         text.substr(0, 80), column));
        }
        return *value;
    }

    std::vector<int> genreIds(std::string_view text) const
    {
        std::vector<int> ids;
        for (const std::string& item : known(parsePythonList(text), "track, genres", text))
            ids.push_back(known(parseNumber<int>(item), "track, genres", text));
        return ids;
    }

    CsvReader table_;
    std::size_t width_ = 0;
    std::array<std::size_t, FieldCount> columns_ = {};
    std::vector<std::string_view> cells_;
};

std::unique_ptr<ByteSource> require(const fs::path& path, const std::string& file)
{
    std::unique_ptr<ByteSource> source = openFmaMetadata(path, file);
    if (source == nullptr) {
        throw DatasetError(Message::english(
            "%1 contains no %2; give fma_metadata.zip or the folder unpacked from it.",
            path.string(), file));
    }
    return source;
}

std::vector<FmaTrack> readTracks(std::unique_ptr<ByteSource> source, const TaskContext& context)
{
    constexpr std::size_t reportEvery = 1'000;
    const std::uint64_t size = source->size().value_or(0);
    TrackTable table(std::move(source));
    std::vector<FmaTrack> tracks;
    FmaTrack track;
    while (table.next(track)) {
        if (!tracks.empty() && track.id <= tracks.back().id)
            table.csv().fail(Message::english("the track's ID does not follow the one before it."));
        tracks.push_back(track);
        if (tracks.size() % reportEvery == 0) {
            context.throwIfCanceled();
            context.report({Stage::ReadMetadata, table.csv().position(), size, "tracks.csv"});
        }
    }
    if (tracks.empty())
        table.csv().fail(Message::english("the table lists no tracks."));
    return tracks;
}

} // namespace

std::unique_ptr<ByteSource> openFmaMetadata(const fs::path& path, const std::string& file)
{
    // Somebody gave tracks.csv itself.
    if (path.extension() == ".csv")
        return openFmaMetadata(path.has_parent_path() ? path.parent_path() : fs::path("."), file);
    if (isFolder(path)) {
        for (const fs::path& folder : {path, path / "fma_metadata"}) {
            if (pathExists(folder / file))
                return std::make_unique<FileSource>(folder / file);
        }
        return nullptr;
    }
    const ZipArchive archive(path);
    for (std::size_t i = 0; i < archive.entries().size(); ++i) {
        const std::string& name = archive.entries()[i].name;
        const bool isCopyOfMac = name.find("__MACOSX/") != std::string::npos;
        if (name == file || (name.ends_with('/' + file) && !isCopyOfMac))
            return archive.open(i);
    }
    return nullptr;
}

FmaMetadata readFmaMetadata(const fs::path& path, const TaskContext& context)
{
    GenreTree genres = readGenres(require(path, "genres.csv"));
    return {std::move(genres), readTracks(require(path, "tracks.csv"), context)};
}

} // namespace genrescope
