#include "core/datasets/music_reader.h"

#include "core/audio/audio_files.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/datasets/artist_name.h"
#include "core/datasets/file_tags.h"
#include "core/datasets/folder_collection.h"
#include "core/datasets/folder_notes.h"
#include "core/datasets/genre_names.h"
#include "core/datasets/genre_words.h"
#include "core/datasets/label_set.h"
#include "core/datasets/splits.h"
#include "core/datasets/track_numbers.h"

#include <algorithm>
#include <map>
#include <set>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

constexpr const char* musicName = "music";

/// A file, and the genres that its tags name.
struct TaggedTrack {
    Track track = {};
    std::vector<std::string> genres = {};
};

std::vector<TaggedTrack> readFiles(AudioCollection& audio, const Manifest* previous,
                                   const TaskContext& context)
{
    TrackNumbers numberOf(previous, musicName);
    std::vector<TaggedTrack> files;
    const std::vector<AudioEntry>& entries = audio.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::string& file = entries[i].file;
        context.throwIfCanceled();
        context.report({Stage::ReadMetadata, i, entries.size(), file});
        const AudioTags tags = fileTags(audio, file, context.cancellation);
        files.push_back(
            {.track = {.id = numberOf(file),
                       .file = file,
                       .title = tags.title.empty() ? fs::path(file).stem().string() : tags.title,
                       .artist = tags.artist,
                       .group = artistOrAlbumGroup(tags.artist, tags.album)},
             .genres = genresInTag(tags.genre)});
    }
    return files;
}

void addTracks(std::vector<TaggedTrack> files, Manifest& manifest)
{
    std::map<std::string, int> counts;
    for (const TaggedTrack& file : files) {
        for (const std::string& genre : file.genres)
            ++counts[genre];
    }
    GenreNames names = genreNames(counts);
    for (TaggedTrack& file : files) {
        std::set<int> labels;
        for (const std::string& genre : file.genres)
            labels.insert(names.labelOf.at(genre));
        if (labels.empty()) {
            ++manifest.unlabeledTracks;
            continue;
        }
        file.track.labels.assign(labels.begin(), labels.end());
        manifest.tracks.push_back(std::move(file.track));
    }
    std::ranges::sort(manifest.tracks, {}, &Track::id);
    manifest.labels = std::move(names.labels);
    manifest.notes.insert(manifest.notes.end(), names.notes.begin(), names.notes.end());
}

std::unique_ptr<DatasetReader> makeMusicReader(const ReaderValues& values)
{
    return std::make_unique<MusicReader>(
        MusicOptions{.folder = values.path("from-tags"), .minTracks = values.count("min-tracks")});
}

} // namespace

MusicReader::MusicReader(MusicOptions options) : options_(std::move(options))
{
    requireTrackCount(options_.minTracks);
}

Dataset MusicReader::read(const Manifest* previous, const TaskContext& context) const
{
    const fs::path& root = options_.folder;
    if (!isFolder(root))
        throw DatasetError(
            Message::english("%1 is not a folder; give a folder of music.", root.string()));
    auto audio = std::make_unique<FolderCollection>(root, hasAudioExtension);
    Dataset dataset;
    dataset.splitRules.expected = {Split::Validation, Split::Test};
    Manifest& manifest = dataset.manifest;
    manifest.reader = musicName;
    manifest.audioPath = absolutePath(root).string();
    manifest.labelScheme = Message::english("genres in the tags of the files");
    addTracks(readFiles(*audio, previous, context), manifest);
    addNotesOnPassedOver(audio->passedOver(), manifest.notes);
    if (manifest.tracks.empty()) {
        throw DatasetError(
            Message::english("%1 contains no music whose tags name a genre.", root.string()));
    }
    splitByGroup(manifest.tracks, options_.seed);
    manifest.splitProtocol = randomSplitByArtistOf(manifest.tracks, options_.seed);
    keepFrequentLabels(manifest, options_.minTracks);
    dataset.audio = std::move(audio);
    return dataset;
}

ReaderInfo musicReaderInfo()
{
    return {.name = musicName,
            .title = Message::english("Genres in tags"),
            .fields = {{.name = "from-tags",
                        .kind = ReaderField::Kind::Folder,
                        .title = Message::english("Folder of music"),
                        .help = Message::english("The genres are those in the files' own tags"),
                        .isRequired = true},
                       minTracksField()},
            .make = makeMusicReader};
}

} // namespace genrescope
