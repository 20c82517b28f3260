#include "core/datasets/tag_reader.h"

#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/datasets/artist_name.h"
#include "core/datasets/file_paths.h"
#include "core/datasets/folder_collection.h"
#include "core/datasets/splits.h"

#include <algorithm>
#include <map>
#include <set>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

constexpr float likely = 0.5F;

/// What a table says about one file.
struct TaggedFile {
    std::string group = {};
    std::optional<Split> split = {};
    /// Each tag's greatest probability in any of its pieces.
    std::vector<float> tags = {};
};

std::map<std::string, TaggedFile, std::less<>> filesOf(const TagTable& table)
{
    std::map<std::string, TaggedFile, std::less<>> files;
    for (const TaggedPiece& piece : table.pieces) {
        if (piece.file.empty())
            continue;
        TaggedFile& file = files[piece.file];
        const std::string artist = artistGroup(piece.group);
        file.group = artist.empty() ? std::string() : piece.group;
        file.split = piece.split;
        file.tags.resize(piece.tags.size());
        for (std::size_t i = 0; i < file.tags.size(); ++i)
            file.tags[i] = std::max(file.tags[i], piece.tags[i]);
    }
    return files;
}

std::vector<int> labelsOf(const std::vector<float>& tags)
{
    std::vector<int> labels;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (tags[i] >= likely)
            labels.push_back(static_cast<int>(i));
    }
    if (labels.empty())
        labels.push_back(static_cast<int>(std::ranges::max_element(tags) - tags.begin()));
    return labels;
}

/// Soft tags are trained on, not scored: what would have been the test split is trained on, too.
void trainOnTest(std::vector<Track>& tracks)
{
    for (Track& track : tracks) {
        if (track.split == Split::Test)
            track.split = Split::Training;
    }
}

std::unique_ptr<DatasetReader> makeTagReader(const ReaderValues& values)
{
    return std::make_unique<TagReader>(
        TagOptions{.table = values.path("tags"), .music = values.path("music")});
}

} // namespace

TagReader::TagReader(TagOptions options) : options_(std::move(options)) {}

Dataset TagReader::read(const Manifest* /*previous*/, const TaskContext& context) const
{
    const TagTable table = readTagTable(options_.table);
    if (table.tags.empty())
        throw DatasetError(Message::english("%1 has no tags, which would be the dataset's labels.",
                                            options_.table.string()));
    const auto files = filesOf(table);
    Dataset dataset;
    dataset.audio =
        std::make_unique<FolderCollection>(options_.music, [](std::string_view) { return true; });
    context.throwIfCanceled();
    std::vector<std::string> present;
    for (const AudioEntry& entry : dataset.audio->entries())
        present.push_back(entry.file);
    const FilePaths paths(present);

    Manifest& manifest = dataset.manifest;
    manifest.reader = "tags";
    manifest.audioPath = absolutePath(options_.music).string();
    manifest.labelScheme = Message::english("tags of %1", options_.table.filename());
    const bool isSplit = std::ranges::any_of(
        files, [](const auto& entry) { return entry.second.split.has_value(); });
    manifest.splitProtocol = protocol(table, isSplit);
    manifest.notes = table.notes;
    if (table.namesGenres)
        dataset.splitRules.expected = {Split::Validation, Split::Test};
    dataset.splitRules.isGiven = isSplit;
    manifest.labels = table.tags;
    TrackId id = 0;
    std::set<std::string> taken;
    for (const auto& [name, file] : files) {
        // Numbered by the table, so that a file that is added later already has its number.
        ++id;
        const std::optional<std::string> found = paths.find(name);
        const bool hasGenre = !table.namesGenres || std::ranges::count(file.tags, 1.0F) > 0;
        if (!found)
            manifest.missingAudio.push_back(id);
        else if (!hasGenre)
            ++manifest.unlabeledTracks;
        else if (taken.insert(*found).second)
            manifest.tracks.push_back({.id = id,
                                       .file = *found,
                                       .title = fs::path(*found).stem().string(),
                                       .group = file.group,
                                       .split = file.split.value_or(Split::Training),
                                       .labels = labelsOf(file.tags)});
    }
    if (manifest.tracks.empty()) {
        throw DatasetError(
            Message::english("%1 contains none of the files that %2 lists in its path column.",
                             options_.music.string(), options_.table.string()));
    }
    if (isSplit)
        return dataset;
    splitByGroup(manifest.tracks, options_.seed);
    if (!table.namesGenres)
        trainOnTest(manifest.tracks);
    return dataset;
}

Message TagReader::protocol(const TagTable& table, bool isSplit) const
{
    if (isSplit)
        return Message::english("as in %1", options_.table.filename());
    return table.namesGenres
               ? Message::english("random 80/10/10 by artist or package, seed %1", options_.seed)
               : Message::english("random 90/10/0 by artist or package, seed %1", options_.seed);
}

ReaderInfo tagReaderInfo()
{
    return {.name = "tags",
            .title = Message::english("Tagged music"),
            .fields = {{.name = "tags",
                        .kind = ReaderField::Kind::File,
                        .title = Message::english("Table of tags"),
                        .help = Message::english(
                            "CSV of a teacher's tags for the files in the music folder"),
                        .pattern = "*.csv",
                        .isRequired = true},
                       {.name = "music",
                        .kind = ReaderField::Kind::Folder,
                        .title = Message::english("Music folder"),
                        .help = Message::english("Folder with the files that the table lists"),
                        .isRequired = true}},
            .make = makeTagReader};
}

} // namespace genrescope
