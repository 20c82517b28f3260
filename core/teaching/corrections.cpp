#include "core/teaching/corrections.h"

#include "core/archives/csv_reader.h"
#include "core/base/binary_file.h"
#include "core/base/file_source.h"

#include <memory>
#include <string_view>
#include <utility>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

const std::vector<std::string_view> tableColumns = {"path", "genre"};

using TracksByFile = std::map<std::string, TrackId, std::less<>>;

TracksByFile tracksByFile(const Manifest& manifest)
{
    TracksByFile tracks;
    for (const Track& track : manifest.tracks)
        tracks.emplace(track.file, track.id);
    return tracks;
}

/// By file: a row for each genre, or one without any. None where there is no table.
std::map<std::string, std::vector<std::string>> readTable(const fs::path& path)
{
    std::map<std::string, std::vector<std::string>> rows;
    std::error_code missing;
    if (!fs::exists(path, missing))
        return rows;
    CsvReader csv(std::make_unique<FileSource>(path), {}, CsvReader::anySeparator);
    std::vector<std::string_view> cells;
    if (!csv.next(cells) || cells != tableColumns)
        csv.fail(Message::english("the columns are not path and genre."));
    while (csv.next(cells)) {
        if (cells.size() != tableColumns.size())
            csv.fail(Message::english("there are not two cells."));
        std::vector<std::string>& genres = rows[std::string(cells[0])];
        if (!cells[1].empty())
            genres.emplace_back(cells[1]);
    }
    return rows;
}

/// In quotes, so that any text reads back as it is.
std::string quoted(const std::string& text)
{
    std::string cell = "\"";
    for (const char character : text) {
        if (character == '"')
            cell += '"';
        cell += character;
    }
    return cell + '"';
}

} // namespace

fs::path correctionsPath(const fs::path& workspace)
{
    return workspace / "corrections.csv";
}

Corrections readCorrections(const fs::path& workspace, const Manifest& manifest)
{
    const TracksByFile tracks = tracksByFile(manifest);
    Corrections corrections;
    for (auto& [file, genres] : readTable(correctionsPath(workspace))) {
        if (const auto track = tracks.find(file); track != tracks.end())
            corrections[track->second] = std::move(genres);
    }
    return corrections;
}

void writeCorrections(const Corrections& corrections, const fs::path& workspace,
                      const Manifest& manifest)
{
    const fs::path path = correctionsPath(workspace);
    auto rows = readTable(path);
    for (const Track& track : manifest.tracks) {
        const auto found = corrections.find(track.id);
        if (found == corrections.end())
            rows.erase(track.file);
        else
            rows[track.file] = found->second;
    }
    if (rows.empty()) {
        std::error_code ignored;
        fs::remove(path, ignored);
        return;
    }
    std::string text = "path,genre\n";
    for (const auto& [file, genres] : rows) {
        for (const std::string& genre : genres.empty() ? std::vector<std::string>{""} : genres)
            text += quoted(file) + ',' + quoted(genre) + '\n';
    }
    writeFile(path, text);
}

} // namespace genrescope
