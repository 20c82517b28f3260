#include "core/datasets/folder_reader.h"

#include "core/audio/audio_decoder.h"
#include "core/audio/audio_files.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/datasets/folder_collection.h"
#include "core/datasets/label_set.h"
#include "core/datasets/splits.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& letter : lower) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    return lower;
}

/// Audio in a genre's folder, by its extension.
bool isTrack(std::string_view file)
{
    return file.find('/') != std::string_view::npos && hasAudioExtension(file);
}

std::string genreOf(const std::string& file)
{
    return file.substr(0, file.find('/'));
}

/// Genres in alphabetical order, which is that of the files.
std::vector<std::string> genresOf(const std::vector<AudioEntry>& entries)
{
    std::vector<std::string> genres;
    for (const AudioEntry& entry : entries)
        genres.push_back(genreOf(entry.file));
    std::sort(genres.begin(), genres.end());
    genres.erase(std::unique(genres.begin(), genres.end()), genres.end());
    return genres;
}

std::vector<Message> notesOn(const fs::path& root, const std::vector<std::string>& genres)
{
    std::vector<fs::path> entries = entriesOf(root);
    std::sort(entries.begin(), entries.end());
    std::vector<Message> notes;
    std::error_code unknown; // as good as no folder
    for (const fs::path& entry : entries) {
        const std::string name = entry.filename().string();
        const bool isGenre = fs::is_directory(entry, unknown);
        if (isGenre && !name.starts_with('.') &&
            !std::binary_search(genres.begin(), genres.end(), name))
            notes.push_back(
                Message::english("The folder %1 contains no audio and was skipped.", name));
        else if (!isGenre && isTrack("genre/" + name))
            notes.push_back(
                Message::english("%1 is not in any genre's folder and was skipped.", name));
    }
    return notes;
}

/// Numbers tracks: known files as before, new ones after the highest number.
class Numbering {
public:
    explicit Numbering(const Manifest* previous)
    {
        if (previous == nullptr || previous->reader != "folders")
            return;
        for (const Track& track : previous->tracks) {
            known_.emplace(track.file, track.id);
            next_ = std::max(next_, track.id + 1);
        }
    }

    TrackId of(const std::string& file)
    {
        const auto found = known_.find(file);
        return found == known_.end() ? next_++ : found->second;
    }

private:
    std::map<std::string, TrackId> known_;
    TrackId next_ = 1;
};

AudioTags tagsOf(AudioCollection& audio, const std::string& file)
{
    try {
        return AudioDecoder(audio.open(file)).info().tags;
    } catch (const Error&) {
        return {}; // the feature builder says what is wrong with it
    }
}

std::vector<Track> readTracks(AudioCollection& audio, const std::vector<std::string>& genres,
                              const Manifest* previous, const TaskContext& context)
{
    Numbering numbering(previous);
    std::vector<Track> tracks;
    for (const AudioEntry& entry : audio.entries()) {
        context.throwIfCanceled();
        context.report({Stage::ReadMetadata, tracks.size(), audio.entries().size(), entry.file});
        Track track;
        track.id = numbering.of(entry.file);
        track.file = entry.file;
        const AudioTags tags = tagsOf(audio, entry.file);
        track.title = tags.title.empty() ? fs::path(entry.file).stem().string() : tags.title;
        track.artist = tags.artist;
        if (!tags.artist.empty())
            track.group = "artist:" + lowerCase(tags.artist);
        const auto genre = std::lower_bound(genres.begin(), genres.end(), genreOf(entry.file));
        track.labels = {static_cast<int>(genre - genres.begin())};
        tracks.push_back(std::move(track));
    }
    std::sort(tracks.begin(), tracks.end(),
              [](const Track& a, const Track& b) { return a.id < b.id; });
    return tracks;
}

Message describeSplit(const std::vector<Track>& tracks, std::uint64_t seed)
{
    const auto named = std::count_if(tracks.begin(), tracks.end(),
                                     [](const Track& track) { return !track.group.empty(); });
    if (named == 0) {
        return Message::english("random 80/10/10, seed %1, by file: no tag names an artist", seed);
    }
    if (named == static_cast<std::ptrdiff_t>(tracks.size()))
        return randomSplitByArtist(seed);
    return Message::english(
        "random 80/10/10, seed %1, by artist where tags name one (%2 of %3 files)", seed, named,
        tracks.size());
}

std::unique_ptr<DatasetReader> makeFolderReader(const ReaderValues& values)
{
    return std::make_unique<FolderReader>(
        FolderOptions{.folder = values.path("folders"), .minTracks = values.count("min-tracks")});
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
    auto audio = std::make_unique<FolderCollection>(root, isTrack);
    const std::vector<std::string> genres = genresOf(audio->entries());
    if (genres.empty()) {
        throw DatasetError(Message::english("%1 contains no folder with audio; put each genre's "
                                            "audio into a folder named after the genre.",
                                            root.string()));
    }
    Dataset dataset;
    Manifest& manifest = dataset.manifest;
    manifest.reader = "folders";
    manifest.audioPath = absolutePath(root).string();
    manifest.labelScheme = Message::english("one genre per folder");
    manifest.labels = genres;
    manifest.notes = notesOn(root, genres);
    manifest.tracks = readTracks(*audio, genres, previous, context);
    splitByGroup(manifest.tracks, options_.seed);
    manifest.splitProtocol = describeSplit(manifest.tracks, options_.seed);
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
                       minTracksField()},
            .make = makeFolderReader};
}

} // namespace genrescope
