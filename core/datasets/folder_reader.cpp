#include "core/datasets/folder_reader.h"

#include "core/audio/audio_files.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/datasets/artist_name.h"
#include "core/datasets/file_tags.h"
#include "core/datasets/folder_collection.h"
#include "core/datasets/folder_genres.h"
#include "core/datasets/folder_layout.h"
#include "core/datasets/folder_notes.h"
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

/// Makes the tracks of a folder, one for each file in a genre's folder.
class TrackMaker {
public:
    TrackMaker(AudioCollection& audio, const FolderLayout& layout, SplitBy splitBy,
               bool hasSubgenres)
        : audio_(audio), splitBy_(splitBy), hasSubgenres_(hasSubgenres)
    {
        std::vector<FolderPlace> places;
        for (const AudioEntry& entry : audio.entries()) {
            if (auto place = placeOf(entry.file, layout)) {
                files_.push_back(entry.file);
                places.push_back(*std::move(place));
            }
        }
        genres_.emplace(places, hasSubgenres);
        places_ = std::move(places);
    }

    const FolderGenres& genres() const { return *genres_; }

    std::vector<Track> make(const Manifest* previous, const TaskContext& context) const
    {
        TrackNumbers numberOf(previous, "folders");
        std::vector<Track> tracks;
        for (std::size_t i = 0; i < files_.size(); ++i) {
            context.throwIfCanceled();
            context.report({Stage::ReadMetadata, i, files_.size(), files_[i]});
            tracks.push_back(trackOf(files_[i], places_[i], context.cancellation));
            tracks.back().id = numberOf(files_[i]);
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
                .group = groupOf(tags, file, place),
                .split = place.split.value_or(Split::Training),
                .labels = genres_->labelsOf(place)};
    }

    /// What the split keeps together; empty for a file that may go anywhere.
    std::string groupOf(const AudioTags& tags, const std::string& file,
                        const FolderPlace& place) const
    {
        switch (splitBy_) {
        case SplitBy::File:
            return {};
        case SplitBy::Album:
            if (!tags.album.empty())
                return albumGroup(tags.album);
            // A folder in the genre's is as good as an album.
            if (place.within.empty() || hasSubgenres_)
                return {};
            return "folder:" + fs::path(file).parent_path().generic_string();
        case SplitBy::Artist:
        case SplitBy::Given:
            break;
        }
        return artistGroup(tags.artist);
    }

    AudioCollection& audio_;
    SplitBy splitBy_;
    bool hasSubgenres_;
    std::vector<std::string> files_;
    /// By file.
    std::vector<FolderPlace> places_;
    std::optional<FolderGenres> genres_;
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
                      .hasSubgenres = values.flag("sub-genres"),
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
    const TrackMaker maker(*audio, layout, splitBy, options_.hasSubgenres);
    const GenreNames& genres = maker.genres().names();
    if (genres.labels.empty())
        throw DatasetError(reasonForNoGenre(root, *audio));
    Dataset dataset;
    dataset.splitRules.isGiven = splitBy == SplitBy::Given;
    dataset.splitRules.expected = {Split::Validation, Split::Test};
    Manifest& manifest = dataset.manifest;
    manifest.reader = "folders";
    manifest.audioPath = absolutePath(root).string();
    manifest.labelScheme = maker.genres().parents().empty()
                               ? Message::english("one genre per folder")
                               : Message::english("genres and sub-genres by folder");
    manifest.labels = genres.labels;
    manifest.parents = maker.genres().parents();
    manifest.notes = notesOnFolders(root, *audio, layout);
    manifest.notes.insert(manifest.notes.end(), genres.notes.begin(), genres.notes.end());
    manifest.tracks = maker.make(previous, context);
    const bool hasGroups = std::ranges::any_of(
        manifest.tracks, [](const Track& track) { return !track.group.empty(); });
    dataset.splitRules.wayOut =
        wayOut(splitBy == SplitBy::Given || hasGroups ? splitBy : SplitBy::File);
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
                       {.name = "sub-genres",
                        .kind = ReaderField::Kind::Flag,
                        .title = Message::english("Folders within a genre's are sub-genres"),
                        .help = Message::english("Otherwise they are artists or albums")},
                       splitByField(),
                       minTracksField()},
            .make = makeFolderReader};
}

} // namespace genrescope
