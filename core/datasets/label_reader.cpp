#include "core/datasets/label_reader.h"

#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/datasets/artist_name.h"
#include "core/datasets/label_set.h"
#include "core/datasets/label_tracks.h"
#include "core/datasets/splits.h"
#include "core/datasets/table_files.h"
#include "core/datasets/tag_table.h"
#include "core/datasets/track_numbers.h"

#include <algorithm>
#include <map>
#include <set>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

constexpr const char* labelTableName = "labels";
constexpr std::size_t maxMissingNamed = 5;

/// One track per file, with the genres of all its rows.
std::vector<Track> tracksOf(const TagTable& table, const TableFiles& files,
                            const Manifest* previous, std::set<std::string>& missing)
{
    TrackNumbers numberOf(previous, labelTableName);
    std::map<std::string, Track> byFile;
    for (const TaggedPiece& piece : table.pieces) {
        const auto found = files.fileOf.find(piece.file);
        if (found == files.fileOf.end()) {
            missing.insert(piece.file);
            continue;
        }
        const std::string& file = found->second;
        Track& track = byFile[file];
        track.file = file;
        track.title = fs::path(file).stem().string();
        if (track.group.empty()) {
            track.artist = piece.group;
            track.group = artistOrAlbumGroup(piece.group, piece.album);
        }
        track.split = piece.split.value_or(track.split);
        for (std::size_t label = 0; label < piece.tags.size(); ++label) {
            const auto number = static_cast<int>(label);
            if (piece.tags[label] > 0.0F && std::ranges::count(track.labels, number) == 0)
                track.labels.push_back(number);
        }
        std::ranges::sort(track.labels);
    }
    std::vector<Track> tracks;
    for (auto& [file, track] : byFile) {
        track.id = numberOf(file);
        tracks.push_back(std::move(track));
    }
    std::ranges::sort(tracks, {}, &Track::id);
    return tracks;
}

void addNoteOnMissing(const std::set<std::string>& missing, std::vector<Message>& notes)
{
    if (missing.empty())
        return;
    std::string list;
    std::size_t named = 0;
    for (const std::string& path : missing) {
        if (named++ == maxMissingNamed)
            break;
        list += (list.empty() ? "" : ", ") + path;
    }
    if (missing.size() > maxMissingNamed)
        list += ", …";
    notes.push_back(Message::english(
        "Files that the table lists, but that were not found: %1 (%2).", missing.size(), list));
}

/// For people: "labels.csv", or the folder's name.
fs::path nameOf(const fs::path& table)
{
    return table.has_filename() ? table.filename() : table.parent_path().filename();
}

std::unique_ptr<DatasetReader> makeLabelReader(const ReaderValues& values)
{
    return std::make_unique<LabelReader>(LabelOptions{.table = values.path("table"),
                                                      .music = values.path("music"),
                                                      .minTracks = values.count("min-tracks")});
}

} // namespace

LabelReader::LabelReader(LabelOptions options) : options_(std::move(options))
{
    requireTrackCount(options_.minTracks);
}

Dataset LabelReader::read(const Manifest* previous, const TaskContext& context) const
{
    const TagTable table = areLabelTracks(options_.table)
                               ? readLabelTracks(options_.table, options_.music, context)
                               : readTagTable(options_.table, TableKind::Genres);
    context.throwIfCanceled();
    std::set<std::string> paths;
    for (const TaggedPiece& piece : table.pieces)
        paths.insert(piece.file);
    TableFiles files = findFiles(paths, musicFolder());
    Dataset dataset;
    dataset.splitRules.expected = {Split::Validation, Split::Test};
    dataset.splitRules.isGiven = std::ranges::any_of(
        table.pieces, [](const TaggedPiece& piece) { return piece.split.has_value(); });
    Manifest& manifest = dataset.manifest;
    manifest.reader = labelTableName;
    manifest.audioPath = files.root.string();
    manifest.labelScheme = Message::english("genres of %1", nameOf(options_.table));
    manifest.labels = table.tags;
    manifest.notes = table.notes;
    std::set<std::string> missing;
    manifest.tracks = tracksOf(table, files, previous, missing);
    addNoteOnMissing(missing, manifest.notes);
    manifest.unlabeledTracks = static_cast<int>(
        std::erase_if(manifest.tracks, [](const Track& track) { return track.labels.empty(); }));
    if (manifest.tracks.empty()) {
        throw DatasetError(Message::english("None of the files that %1 lists with a genre was "
                                            "found in %2.",
                                            options_.table.string(), files.root.string()));
    }
    if (dataset.splitRules.isGiven) {
        manifest.splitProtocol = Message::english("as in %1", nameOf(options_.table));
    } else {
        splitByGroup(manifest.tracks, options_.seed);
        manifest.splitProtocol = randomSplitByArtistOf(manifest.tracks, options_.seed);
    }
    keepFrequentLabels(manifest, options_.minTracks);
    dataset.audio = std::move(files.audio);
    return dataset;
}

fs::path LabelReader::musicFolder() const
{
    if (!options_.music.empty())
        return options_.music;
    return isFolder(options_.table) ? options_.table : options_.table.parent_path();
}

ReaderInfo labelReaderInfo()
{
    return {.name = labelTableName,
            .title = Message::english("Table of genres"),
            .fields = {{.name = "table",
                        .kind = ReaderField::Kind::FileOrFolder,
                        .title = Message::english("Table of genres or label tracks"),
                        .help = Message::english(
                            "CSV or TSV with a column path (or file) and a column genre (or "
                            "label), and artist, album and split where they are known; or a "
                            "folder of Audacity's label tracks, or one of them, each with the "
                            "name of its music (song.txt for song.mp3)"),
                        .pattern = "*.csv *.tsv *.txt",
                        .isRequired = true},
                       {.name = "music",
                        .kind = ReaderField::Kind::Folder,
                        .title = Message::english("Music folder"),
                        .help = Message::english("What the table's paths are relative to, or "
                                                 "where the music of label tracks lies, if not in "
                                                 "their own folder")},
                       minTracksField()},
            .make = makeLabelReader};
}

} // namespace genrescope
