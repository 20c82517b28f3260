#include "core/datasets/jamendo_reader.h"

#include "core/archives/csv_reader.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/file_status.h"
#include "core/base/number_text.h"
#include "core/datasets/folder_collection.h"
#include "core/datasets/label_set.h"
#include "core/datasets/splits.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view trainSuffix = "-train.tsv";

/// A row of a table, as far as Genrescope needs it.
struct Recording {
    TrackId id = 0;
    std::string artist = {};
    std::string file = {};
    double duration = 0.0;
    std::set<std::string> genres = {};
    Split split = Split::Training;
};

/// TRACK_ID, ARTIST_ID, ALBUM_ID, PATH, DURATION and then a cell for each tag, "genre---rock".
class JamendoTable {
public:
    explicit JamendoTable(const fs::path& path) : csv_(std::make_unique<FileSource>(path), {}, '\t')
    {
        const std::vector<std::string_view> names = {"TRACK_ID", "ARTIST_ID", "ALBUM_ID",
                                                     "PATH",     "DURATION",  "TAGS"};
        if (!csv_.next(cells_) || cells_ != names)
            csv_.fail(Message::english(
                "this is not a table of the MTG-Jamendo dataset; give autotagging_genre.tsv."));
    }

    /// False at the end.
    bool next(Recording& recording)
    {
        if (!csv_.next(cells_))
            return false;
        if (cells_.size() <= Tags)
            csv_.fail(Message::english("there are %1 cells, too few.", cells_.size()));
        recording.id = known(parseNumber<TrackId>(numberOf(cells_[Id])), cells_[Id]);
        recording.artist = cells_[Artist];
        recording.file = cells_[Path];
        recording.duration = known(parseNumber<double>(cells_[Duration]), cells_[Duration]);
        if (!(recording.duration >= 0.0))
            csv_.fail(Message::english("the duration is negative."));
        recording.genres.clear();
        for (std::size_t i = Tags; i < cells_.size(); ++i) {
            constexpr std::string_view category = "genre---";
            if (cells_[i].starts_with(category))
                recording.genres.emplace(cells_[i].substr(category.size()));
        }
        return true;
    }

private:
    enum Cell : std::size_t { Id, Artist, Album, Path, Duration, Tags };

    /// "track_0000773" → "0000773".
    static std::string_view numberOf(std::string_view id) { return id.substr(id.find('_') + 1); }

    template<typename Value>
    Value known(const std::optional<Value>& value, std::string_view text) const
    {
        if (!value)
            csv_.fail(Message::english("'%1' is not a number.", text.substr(0, 40)));
        return *value;
    }

    CsvReader csv_;
    std::vector<std::string_view> cells_;
};

using Recordings = std::map<TrackId, Recording>;

void readTable(const fs::path& path, Split split, Recordings& recordings,
               const TaskContext& context)
{
    JamendoTable table(path);
    for (Recording recording; table.next(recording);) {
        context.throwIfCanceled();
        recording.split = split;
        if (!recordings.emplace(recording.id, recording).second) {
            throw DatasetError(Message::english(
                "%1 lists track %2 a second time; each track belongs to one split.", path.string(),
                recording.id));
        }
    }
}

bool hasOwnSplit(const fs::path& table)
{
    return table.filename().string().ends_with(trainSuffix);
}

Recordings readTables(const fs::path& table, const TaskContext& context)
{
    Recordings recordings;
    readTable(table, Split::Training, recordings, context);
    if (hasOwnSplit(table)) {
        std::string start = table.string();
        start.resize(start.size() - trainSuffix.size());
        readTable(start + "-validation.tsv", Split::Validation, recordings, context);
        readTable(start + "-test.tsv", Split::Test, recordings, context);
    }
    return recordings;
}

/// All genres, in alphabetical order.
std::vector<std::string> genresOf(const Recordings& recordings)
{
    std::set<std::string> genres;
    for (const auto& [id, recording] : recordings)
        genres.insert(recording.genres.begin(), recording.genres.end());
    return {genres.begin(), genres.end()};
}

/// The name in the archives of lower quality.
std::string lowQuality(const std::string& file)
{
    return fs::path(file).replace_extension(".low.mp3").generic_string();
}

std::unique_ptr<AudioCollection> openAudioOf(const Recordings& recordings, const fs::path& folder)
{
    std::set<std::string, std::less<>> wanted;
    for (const auto& [id, recording] : recordings) {
        wanted.insert(recording.file);
        wanted.insert(lowQuality(recording.file));
    }
    return std::make_unique<FolderCollection>(
        folder, [&wanted](std::string_view file) { return wanted.contains(file); });
}

/// The recording's file in the collection; empty if it is not there.
std::string fileOf(const Recording& recording, const AudioCollection& audio)
{
    for (const std::string& file : {recording.file, lowQuality(recording.file)}) {
        if (audio.find(file) != nullptr)
            return file;
    }
    return {};
}

void addTracks(const Recordings& recordings, const AudioCollection& audio, Manifest& manifest)
{
    for (const auto& [id, recording] : recordings) {
        const std::string file = fileOf(recording, audio);
        if (file.empty()) {
            manifest.missingAudio.push_back(id);
            continue;
        }
        if (recording.genres.empty()) {
            ++manifest.unlabeledTracks;
            continue;
        }
        Track& track = manifest.tracks.emplace_back(Track{.id = id,
                                                          .file = file,
                                                          .title = fs::path(file).stem().string(),
                                                          .artist = recording.artist,
                                                          .group = "artist:" + recording.artist,
                                                          .split = recording.split,
                                                          .expectedDuration = recording.duration});
        for (const std::string& genre : recording.genres) {
            const auto label = std::ranges::lower_bound(manifest.labels, genre);
            track.labels.push_back(static_cast<int>(label - manifest.labels.begin()));
        }
    }
}

std::unique_ptr<DatasetReader> makeJamendoReader(const ReaderValues& values)
{
    return std::make_unique<JamendoReader>(JamendoOptions{.table = values.path("jamendo"),
                                                          .audio = values.path("audio"),
                                                          .minTracks = values.count("min-tracks")});
}

} // namespace

JamendoReader::JamendoReader(JamendoOptions options) : options_(std::move(options))
{
    requireTrackCount(options_.minTracks);
}

Dataset JamendoReader::read(const Manifest* /*previous*/, const TaskContext& context) const
{
    const Recordings recordings = readTables(options_.table, context);
    Dataset dataset;
    dataset.audio = openAudioOf(recordings, options_.audio);
    Manifest& manifest = dataset.manifest;
    manifest.reader = "jamendo";
    manifest.audioPath = absolutePath(options_.audio).string();
    manifest.labelScheme = Message::english("genres of %1", options_.table.filename());
    manifest.labels = genresOf(recordings);
    addTracks(recordings, *dataset.audio, manifest);
    if (manifest.tracks.empty()) {
        throw DatasetError(Message::english("%1 contains no recording that has a genre in %2.",
                                            options_.audio.string(), options_.table.string()));
    }
    if (hasOwnSplit(options_.table)) {
        manifest.splitProtocol = Message::english("MTG-Jamendo's own, by artist");
    } else {
        splitByGroup(manifest.tracks, options_.seed);
        manifest.splitProtocol = randomSplitByArtist(options_.seed);
    }
    dataset.splitRules.isGiven = hasOwnSplit(options_.table);
    dataset.splitRules.expected = {Split::Validation, Split::Test};
    keepFrequentLabels(manifest, options_.minTracks);
    return dataset;
}

ReaderInfo jamendoReaderInfo()
{
    return {
        .name = "jamendo",
        .title = "MTG-Jamendo",
        .fields = {{.name = "jamendo",
                    .kind = ReaderField::Kind::File,
                    .title = Message::english("MTG-Jamendo table"),
                    .help = Message::english(
                        "autotagging_genre.tsv, or …-train.tsv of one of the splits"),
                    .example = "autotagging_genre.tsv",
                    .pattern = "*.tsv",
                    .isRequired = true},
                   {.name = "audio",
                    .kind = ReaderField::Kind::Folder,
                    .title = Message::english("MTG-Jamendo audio"),
                    .help = Message::english("The folder that MTG-Jamendo's archives unpack to"),
                    .isRequired = true},
                   minTracksField()},
        .make = makeJamendoReader};
}

} // namespace genrescope
