#include "core/datasets/fma_reader.h"

#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/datasets/fma_audio.h"
#include "core/datasets/fma_checksums.h"
#include "core/datasets/fma_labels.h"
#include "core/datasets/fma_metadata.h"
#include "core/datasets/label_set.h"
#include "core/datasets/splits.h"

#include <algorithm>
#include <unordered_map>

namespace genrescope {

namespace {

/// Seconds of a clip of the small, medium and large archives.
constexpr double clipDuration = 30.0;

FmaSubset chooseSubset(const FmaOptions& options, const FmaAudio& audio)
{
    if (options.subset.empty())
        return audio.subset.value_or(FmaSubset::Full);
    const std::optional<FmaSubset> subset = fmaSubsetNamed(options.subset);
    if (!subset) {
        throw ConfigError(Message::english(
            "FMA has no subset \"%1\"; choose small, medium, large or full.", options.subset));
    }
    return *subset;
}

Message schemeName(LabelScheme scheme)
{
    switch (scheme) {
    case LabelScheme::Fine:
        return Message::english("fine");
    case LabelScheme::Closed:
        return Message::english("closed");
    case LabelScheme::Top:
        return Message::english("top");
    }
    return {};
}

/// Makes the tracks of a manifest out of FMA's rows.
class Selection {
public:
    Selection(const FmaAudio& audio, FmaSubset subset, LabelScheme scheme,
              const FmaMetadata& metadata)
        : audio_(audio), subset_(subset), labels_(metadata.genres, scheme)
    {
        for (const AudioEntry& entry : audio.collection->entries())
            files_.emplace(fmaTrackOf(entry.file).value(), entry.file);
        for (const FmaTrack& row : metadata.tracks)
            add(row);
        manifest_.labels = labels_.names();
        manifest_.parents = labels_.parents();
        manifest_.unlistedAudio = unlisted(metadata.tracks);
        if (const Message note = labels_.note(); !note.isEmpty())
            manifest_.notes.push_back(note);
    }

    Manifest take() { return std::move(manifest_); }

    /// The last genre of each track of the manifest: what the post's split is stratified on.
    const std::vector<int>& lastGenres() const { return lastGenres_; }

private:
    void add(const FmaTrack& row)
    {
        if (row.subset > subset_)
            return;
        Track track;
        track.id = row.id;
        const auto file = files_.find(row.id);
        if (file == files_.end()) {
            manifest_.missingAudio.push_back(row.id);
            return;
        }
        track.file = file->second;
        track.labels = labels_.labelsOf(row);
        if (track.labels.empty()) {
            ++manifest_.unlabeledTracks;
            return;
        }
        track.title = row.title;
        track.artist = row.artist;
        if (!row.artistId.empty())
            track.group = "artist:" + row.artistId;
        track.split = row.split;
        track.expectedDuration =
            audio_.subset == FmaSubset::Full ? row.duration : std::min(clipDuration, row.duration);
        lastGenres_.push_back(row.genres.empty() ? 0 : row.genres.back());
        manifest_.tracks.push_back(std::move(track));
    }

    std::vector<TrackId> unlisted(const std::vector<FmaTrack>& rows) const
    {
        std::vector<TrackId> ids;
        for (const AudioEntry& entry : audio_.collection->entries()) {
            const TrackId id = fmaTrackOf(entry.file).value();
            const auto row = std::lower_bound(
                rows.begin(), rows.end(), id,
                [](const FmaTrack& track, TrackId wanted) { return track.id < wanted; });
            if (row == rows.end() || row->id != id)
                ids.push_back(id);
        }
        return ids;
    }

    const FmaAudio& audio_;
    FmaSubset subset_;
    /// The audio's files.
    std::unordered_map<TrackId, std::string> files_;
    FmaLabels labels_;
    Manifest manifest_;
    std::vector<int> lastGenres_;
};

std::unique_ptr<DatasetReader> makeFmaReader(const ReaderValues& values)
{
    const std::string& labels = values.choice("labels");
    return std::make_unique<FmaReader>(FmaOptions{
        .metadata = values.path("metadata"),
        .audio = values.path("audio"),
        .subset = values.choice("subset"),
        .labels = labels == "fine"  ? LabelScheme::Fine
                  : labels == "top" ? LabelScheme::Top
                                    : LabelScheme::Closed,
        .split = values.choice("split") == "post" ? SplitProtocol::Post : SplitProtocol::Artist,
        .minTracks = values.count("min-tracks"),
        .verify = values.flag("verify")});
}

std::unique_ptr<AudioCollection> openCollection(const std::filesystem::path& path)
{
    return openFmaAudio(path).collection;
}

} // namespace

FmaReader::FmaReader(FmaOptions options) : options_(std::move(options))
{
    requireTrackCount(options_.minTracks);
}

Dataset FmaReader::read(const Manifest* /*previous*/, const TaskContext& context) const
{
    FmaAudio audio = openFmaAudio(options_.audio);
    const FmaSubset subset = chooseSubset(options_, audio);
    Dataset dataset;
    if (options_.verify)
        dataset.checksumFailures = verifyFma(options_.metadata, audio, context);

    const FmaMetadata metadata = readFmaMetadata(options_.metadata, context);
    Selection selection(audio, subset, options_.labels, metadata);
    Manifest& manifest = dataset.manifest;
    manifest = selection.take();
    manifest.reader = "fma";
    manifest.audioPath = absolutePath(audio.path).string();
    manifest.labelScheme = schemeName(options_.labels);
    manifest.splitProtocol = Message::english("FMA's own, by artist");
    if (options_.split == SplitProtocol::Post) {
        splitStratified(manifest.tracks, selection.lastGenres(), options_.seed);
        manifest.testIsValidation = true;
        manifest.splitProtocol = Message::english(
            "the post's: random 80/20, stratified on the last genre, seed %1; validation is test",
            options_.seed);
    }
    dataset.splitRules.isGiven = true;
    if (options_.split == SplitProtocol::Artist)
        dataset.splitRules.expected = {Split::Validation, Split::Test};
    keepFrequentLabels(manifest, options_.minTracks);
    dataset.audio = std::move(audio.collection);
    return dataset;
}

namespace {

std::vector<ReaderField> pathFields()
{
    return {{.name = "metadata",
             .title = Message::english("FMA metadata"),
             .help = Message::english("fma_metadata.zip, or the folder unpacked from it"),
             .example = "fma_metadata.zip",
             .pattern = "*.zip",
             .isRequired = true},
            {.name = "audio",
             .title = Message::english("FMA audio"),
             .help = Message::english("fma_small.zip, fma_medium.zip, fma_large.zip or "
                                      "fma_full.zip, or the folder it unpacks to"),
             .example = "fma_small.zip",
             .pattern = "*.zip",
             .isRequired = true}};
}

std::vector<ReaderField> optionFields()
{
    using Kind = ReaderField::Kind;
    return {{.name = "subset",
             .kind = Kind::Choice,
             .title = Message::english("Subset"),
             .help = Message::english("Only one of FMA's smaller subsets"),
             .choices = {{"", Message::english("Same as the archive")},
                         {"small", Message::english("Small")},
                         {"medium", Message::english("Medium")},
                         {"large", Message::english("Large")},
                         {"full", Message::english("Full")}}},
            {.name = "labels",
             .kind = Kind::Choice,
             .title = Message::english("Genres"),
             .help = Message::english("closed: with all ancestors; fine: the artist's choice; top: "
                                      "the one top-level genre"),
             .choices = {{"closed", Message::english("With all parent genres")},
                         {"fine", Message::english("As chosen by the artist")},
                         {"top", Message::english("Main genre only")}}},
            {.name = "split",
             .kind = Kind::Choice,
             .title = Message::english("Split"),
             .help = Message::english("fma: by artist; post: random 80/20, as in the post"),
             .choices = {{"fma", Message::english("By artist")},
                         {"post", Message::english("Random, as in the post")}}},
            minTracksField(),
            {.name = "verify",
             .kind = Kind::Flag,
             .title = Message::english("Verify checksums first"),
             .help = Message::english("Compare each file with FMA's SHA-1 checksum")}};
}

} // namespace

ReaderInfo fmaReaderInfo()
{
    std::vector<ReaderField> fields = pathFields();
    const std::vector<ReaderField> options = optionFields();
    fields.insert(fields.end(), options.begin(), options.end());
    return {.name = "fma",
            .title = Message::english("FMA archives"),
            .fields = fields,
            .make = makeFmaReader,
            .openArchive = openCollection};
}

} // namespace genrescope
