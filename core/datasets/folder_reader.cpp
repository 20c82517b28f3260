#include "core/datasets/folder_reader.h"

#include "core/audio/audio_files.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/datasets/artist_name.h"
#include "core/datasets/file_tags.h"
#include "core/datasets/folder_collection.h"
#include "core/datasets/folder_layout.h"
#include "core/datasets/folder_notes.h"
#include "core/datasets/genre_names.h"
#include "core/datasets/label_set.h"
#include "core/datasets/splits.h"
#include "core/datasets/track_numbers.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

/// What the split keeps together; empty for a file that may go anywhere.
std::string groupOf(SplitBy splitBy, const AudioTags& tags, const std::string& file,
                    const FolderLayout& layout)
{
    switch (splitBy) {
    case SplitBy::File:
        return {};
    case SplitBy::Album: {
        if (!tags.album.empty())
            return albumGroup(tags.album);
        // A folder in the genre's is as good as an album.
        const std::string folder = fs::path(file).parent_path().generic_string();
        return placeOf(folder, layout) ? "folder:" + folder : std::string();
    }
    case SplitBy::Artist:
    case SplitBy::Given:
        break;
    }
    return artistGroup(tags.artist);
}

/// Makes the tracks of a folder, one for each file in a genre's folder.
class TrackMaker {
public:
    TrackMaker(AudioCollection& audio, const FolderLayout& layout, SplitBy splitBy)
        : audio_(audio), layout_(layout), splitBy_(splitBy)
    {
        std::map<std::string, int> counts;
        for (const AudioEntry& entry : audio.entries()) {
            if (const auto place = placeOf(entry.file, layout)) {
                ++counts[place->genre];
                ++count_;
            }
        }
        genres_ = genreNames(counts);
    }

    const GenreNames& genres() const { return genres_; }

    std::vector<Track> make(const Manifest* previous, const TaskContext& context) const
    {
        TrackNumbers numberOf(previous, "folders");
        std::vector<Track> tracks;
        for (const AudioEntry& entry : audio_.entries()) {
            const auto place = placeOf(entry.file, layout_);
            if (!place)
                continue;
            context.throwIfCanceled();
            context.report({Stage::ReadMetadata, tracks.size(), count_, entry.file});
            tracks.push_back(trackOf(entry.file, *place, context.cancellation));
            tracks.back().id = numberOf(entry.file);
        }
        std::ranges::sort(tracks, {}, &Track::id);
        return tracks;
    }

private:
    Track trackOf(const std::string& file, const FolderPlace& place,
                  const CancellationToken& cancellation) const
    {
        const AudioTags tags = fileTags(audio_, file, cancellation);
        return {.file = file,
                .title = tags.title.empty() ? fs::path(file).stem().string() : tags.title,
                .artist = tags.artist,
                .group = groupOf(splitBy_, tags, file, layout_),
                .split = place.split.value_or(Split::Training),
                .labels = {genres_.labelOf.at(place.genre)}};
    }

    AudioCollection& audio_;
    const FolderLayout& layout_;
    SplitBy splitBy_;
    std::size_t count_ = 0;
    GenreNames genres_;
};

/// @throws ConfigError if the folders do not give what is asked for.
SplitBy splitByOf(const FolderOptions& options, const FolderLayout& layout)
{
    const bool isGiven = layout.splits != FolderLayout::Splits::None;
    if (!options.splitBy)
        return isGiven ? SplitBy::Given : SplitBy::Artist;
    if (*options.splitBy == SplitBy::Given && !isGiven) {
        throw ConfigError(Message::english("%1 gives no split: that takes folders called train, "
                                           "validation and test. Choose another kind of split.",
                                           options.folder.string()));
    }
    return *options.splitBy;
}

Message describeSplit(const std::vector<Track>& tracks, SplitBy splitBy, std::uint64_t seed)
{
    if (splitBy == SplitBy::Given)
        return Message::english("as given by the folders");
    if (splitBy == SplitBy::File)
        return Message::english("random 80/10/10, seed %1, by file", seed);
    if (splitBy == SplitBy::Album)
        return Message::english("random 80/10/10, seed %1, by album", seed);
    return randomSplitByArtistOf(tracks, seed);
}

/// What to do if a split comes out empty.
Message wayOut(SplitBy splitBy)
{
    switch (splitBy) {
    case SplitBy::Artist:
        return Message::english("Tracks of one artist stay together, and there are too few "
                                "artists: split by album or by file (--split-by file).");
    case SplitBy::Album:
        return Message::english("Tracks of one album stay together, and there are too few albums: "
                                "split by file (--split-by file).");
    case SplitBy::File:
        return Message::english("Each genre needs at least three tracks.");
    case SplitBy::Given:
        break;
    }
    return Message::english("The folders give it none: add a folder for it, or split by artist, "
                            "album or file (--split-by artist).");
}

/// Why there is no genre in a folder, and which folder to give instead.
Message reasonForNoGenre(const fs::path& root, const FolderCollection& audio)
{
    if (audio.entries().empty())
        return Message::english("%1 contains no folder with audio; put each genre's audio into a "
                                "folder named after the genre.",
                                root.string());
    const fs::path parent = absolutePath(root / "x").parent_path().parent_path();
    return Message::english("%1 contains music, but no folders named after genres. If it is a "
                            "genre's folder itself, give the folder above it, %2.",
                            root.string(), parent.string());
}

constexpr std::array<std::pair<std::string_view, SplitBy>, 4> splitNames = {
    {{"artist", SplitBy::Artist},
     {"album", SplitBy::Album},
     {"file", SplitBy::File},
     {"given", SplitBy::Given}}};

std::optional<SplitBy> splitByNamed(const std::string& name)
{
    for (const auto& [candidate, splitBy] : splitNames) {
        if (candidate == name)
            return splitBy;
    }
    return std::nullopt;
}

ReaderField splitByField()
{
    return {.name = "split-by",
            .kind = ReaderField::Kind::Choice,
            .title = Message::english("Split by"),
            .help = Message::english(
                "What stays in one split: an artist's tracks, an album's, or nothing (file); or "
                "the split that folders called train, validation and test give, which is the "
                "default where there are such folders"),
            .choices = {{"", Message::english("As given, or by artist")},
                        {"artist", Message::english("By artist")},
                        {"album", Message::english("By album")},
                        {"file", Message::english("By file")},
                        {"given", Message::english("As given by the folders")}}};
}

std::unique_ptr<DatasetReader> makeFolderReader(const ReaderValues& values)
{
    return std::make_unique<FolderReader>(
        FolderOptions{.folder = values.path("folders"),
                      .splitBy = splitByNamed(values.choice("split-by")),
                      .minTracks = values.count("min-tracks")});
}

} // namespace

FolderReader::FolderReader(FolderOptions options) : options_(std::move(options))
{
    requireTrackCount(options_.minTracks);
}

Dataset FolderReader::read(const Manifest* previous, const TaskContext& context) const
{
    const fs::path& root = options_.folder;
    if (!isFolder(root)) {
        throw DatasetError(Message::english(
            "%1 is not a folder; give a folder with one subfolder per genre.", root.string()));
    }
    auto audio = std::make_unique<FolderCollection>(root, hasAudioExtension);
    std::vector<std::string> files;
    for (const AudioEntry& entry : audio->entries())
        files.push_back(entry.file);
    const FolderLayout layout = layoutOf(files);
    const SplitBy splitBy = splitByOf(options_, layout);
    const TrackMaker maker(*audio, layout, splitBy);
    if (maker.genres().labels.empty())
        throw DatasetError(reasonForNoGenre(root, *audio));
    Dataset dataset;
    dataset.hasGivenSplit = splitBy == SplitBy::Given;
    dataset.expectedSplits = {Split::Validation, Split::Test};
    Manifest& manifest = dataset.manifest;
    manifest.reader = "folders";
    manifest.audioPath = absolutePath(root).string();
    manifest.labelScheme = Message::english("one genre per folder");
    manifest.labels = maker.genres().labels;
    manifest.notes = notesOnFolders(root, *audio, layout);
    manifest.notes.insert(manifest.notes.end(), maker.genres().notes.begin(),
                          maker.genres().notes.end());
    manifest.tracks = maker.make(previous, context);
    const bool hasGroups = std::ranges::any_of(
        manifest.tracks, [](const Track& track) { return !track.group.empty(); });
    dataset.otherSplits = wayOut(splitBy == SplitBy::Given || hasGroups ? splitBy : SplitBy::File);
    if (splitBy != SplitBy::Given)
        splitByGroup(manifest.tracks, options_.seed);
    manifest.splitProtocol = describeSplit(manifest.tracks, splitBy, options_.seed);
    keepFrequentLabels(manifest, options_.minTracks);
    dataset.audio = std::move(audio);
    return dataset;
}

ReaderInfo folderReaderInfo()
{
    return {.name = "folders",
            .title = Message::english("One folder per genre"),
            .fields = {{.name = "folders",
                        .kind = ReaderField::Kind::Folder,
                        .title = Message::english("Folder with one subfolder per genre"),
                        .isRequired = true},
                       splitByField(),
                       minTracksField()},
            .make = makeFolderReader};
}

} // namespace genrescope
