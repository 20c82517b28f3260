#include "core/evaluation/prediction_table.h"

#include "core/base/error.h"
#include "core/datasets/file_paths.h"
#include "core/datasets/genre_names.h"
#include "core/datasets/tag_table.h"

#include <algorithm>
#include <map>
#include <optional>

namespace genrescope {

namespace {

/// By genre of the dataset: its column in the table.
std::vector<std::size_t> columnsOf(const std::vector<std::string>& genres,
                                   const std::vector<std::string>& tags,
                                   const std::filesystem::path& table)
{
    std::vector<std::size_t> columns;
    for (const std::string& genre : genres) {
        auto found = std::ranges::find(tags, genre);
        if (found == tags.end()) {
            found = std::ranges::find(tags, genreSpelling(genre),
                                      [](const std::string& tag) { return genreSpelling(tag); });
        }
        if (found == tags.end()) {
            throw DatasetError(
                Message::english("%1 has no column for the genre %2.", table, genre));
        }
        columns.push_back(static_cast<std::size_t>(found - tags.begin()));
    }
    return columns;
}

/// Finds the recordings of a table among some tracks.
class TrackFinder {
public:
    TrackFinder(const Manifest& manifest, const std::vector<TrackId>& tracks)
    {
        for (std::size_t row = 0; row < tracks.size(); ++row) {
            byNumber_.emplace(tracks[row], row);
            byFile_.emplace(manifest.find(tracks[row])->file, row);
        }
        // Among all files, so that a name that several share means none of them.
        std::vector<std::string> files;
        for (const Track& track : manifest.tracks)
            files.push_back(track.file);
        paths_.emplace(files);
    }

    std::optional<std::size_t> find(const TaggedPiece& piece) const
    {
        if (piece.track)
            return valueAt(byNumber_, *piece.track);
        const std::optional<std::string> file = paths_->find(piece.file);
        return file ? valueAt(byFile_, *file) : std::nullopt;
    }

private:
    template<typename Key>
    static std::optional<std::size_t> valueAt(const std::map<Key, std::size_t>& values,
                                              const Key& key)
    {
        const auto found = values.find(key);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    }

    std::map<TrackId, std::size_t> byNumber_;
    std::map<std::string, std::size_t> byFile_;
    std::optional<FilePaths> paths_;
};

} // namespace

std::vector<double> readPredictions(const std::filesystem::path& table, const Manifest& manifest,
                                    const std::vector<TrackId>& tracks)
{
    const TagTable read = readTagTable(table);
    const std::vector<std::size_t> columns = columnsOf(manifest.labels, read.tags, table);
    const TrackFinder finder(manifest, tracks);
    std::vector<double> scores(tracks.size() * columns.size());
    std::vector<double> seconds(tracks.size());
    for (const TaggedPiece& piece : read.pieces) {
        const std::optional<std::size_t> row = finder.find(piece);
        if (!row)
            continue;
        seconds[*row] += piece.duration;
        for (std::size_t genre = 0; genre < columns.size(); ++genre)
            scores[*row * columns.size() + genre] +=
                piece.duration * static_cast<double>(piece.tags[columns[genre]]);
    }
    const auto missing = std::ranges::find(seconds, 0.0);
    if (missing != seconds.end()) {
        const TrackId first = tracks[static_cast<std::size_t>(missing - seconds.begin())];
        throw DatasetError(Message::english(
            "%1 says nothing about %2 of the %3 tracks to compare, such as number %4, %5.", table,
            std::ranges::count(seconds, 0.0), tracks.size(), first, manifest.find(first)->file));
    }
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] /= seconds[i / columns.size()];
    return scores;
}

} // namespace genrescope
