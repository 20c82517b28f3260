#include "core/teaching/tag_data.h"

#include "core/base/error.h"
#include "core/base/sha1.h"
#include "core/features/normalizer.h"

#include <algorithm>
#include <limits>
#include <map>

namespace genrescope {

namespace {

/// Seconds; a piece that is cut off by the end of its recording must be at least this long.
constexpr double minDuration = 0.5;

/// A dataset's tracks that have features, by the names that tables use.
class Tracks {
public:
    explicit Tracks(const Workspace& workspace)
    {
        for (const Split split : {Split::Training, Split::Validation}) {
            for (const std::size_t index : workspace.tracksOf(split)) {
                const Track& track = workspace.manifest().tracks[index];
                byId_.emplace(track.id, &track);
                byFile_.emplace(track.file, &track);
            }
        }
    }

    /// Null if there is none.
    const Track* find(const TaggedPiece& piece) const
    {
        if (piece.track) {
            const auto found = byId_.find(*piece.track);
            return found == byId_.end() ? nullptr : found->second;
        }
        const auto found = byFile_.find(piece.file);
        return found == byFile_.end() ? nullptr : found->second;
    }

private:
    std::map<TrackId, const Track*> byId_;
    std::map<std::string, const Track*, std::less<>> byFile_;
};

/// The stored frames of a piece; none if it is too short.
TrainingClip clipOf(const Workspace& workspace, const Track& track, const TaggedPiece& piece)
{
    const MelConfig& mel = workspace.manifest().mel;
    const FeatureRecord& record = *workspace.features().find(track.feature);
    const auto frames = [&](double seconds) {
        return static_cast<std::size_t>(seconds * mel.framesPerSecond());
    };
    TrainingClip clip = {.store = &workspace.features(),
                         .feature = track.feature,
                         .track = track.id,
                         .group = track.group,
                         .firstFrame = std::min(frames(piece.start), record.frames),
                         .loudest = record.reference,
                         .softTargets = piece.tags};
    clip.frames = std::min(frames(piece.duration), record.frames - clip.firstFrame);
    if (clip.frames < frames(minDuration))
        clip.frames = 0;
    return clip;
}

/// What makes the piece's own loudest value 1, as if it had been a recording of its own.
float ownShift(const TrainingClip& clip, int bands)
{
    constexpr std::size_t framesAtATime = 1 << 14; // a piece may be hours long
    float loudest = std::numeric_limits<float>::lowest();
    std::vector<float> values;
    for (std::size_t first = 0; first < clip.frames; first += framesAtATime) {
        const std::size_t count = std::min(framesAtATime, clip.frames - first);
        values.resize(count * static_cast<std::size_t>(bands));
        clip.store->readFrames(clip.feature, clip.firstFrame + first, count, bands, values);
        loudest = std::max(loudest, maximumOf(values));
    }
    return 1.0F - loudest;
}

void requireAlike(const TagSource& source, const TagSource& first)
{
    if (source.table.tags != first.table.tags)
        throw DatasetError(Message::english(
            "The tables have different tags; distill from tables of a single teacher."));
    if (source.workspace->manifest().mel != first.workspace->manifest().mel) {
        throw DatasetError(Message::english(
            "%1 has other features than %2; prepare them with the same settings.",
            source.workspace->folder().string(), first.workspace->folder().string()));
    }
}

/// A clip to train on, and how often.
void addTo(Sha1& hash, const TrainingClip& clip, int repeats)
{
    hash.update(std::to_string(clip.track) + ' ' + std::to_string(clip.firstFrame) + ' ' +
                std::to_string(clip.frames) + ' ' + std::to_string(repeats) + '\n');
    hash.update(std::as_bytes(std::span(clip.softTargets)));
}

void addSource(const TagSource& source, TrainingData& data, Sha1& hash, const TaskContext& context)
{
    const Tracks tracks(*source.workspace);
    for (const TaggedPiece& piece : source.table.pieces) {
        context.throwIfCanceled();
        const Track* const track = tracks.find(piece);
        if (track == nullptr)
            continue;
        TrainingClip clip = clipOf(*source.workspace, *track, piece);
        if (clip.frames == 0)
            continue;
        clip.shift = ownShift(clip, data.mel.melBands);
        addTo(hash, clip, source.repeats);
        if (track->split == Split::Validation)
            data.validation.push_back(std::move(clip));
        else
            data.training.insert(data.training.end(), static_cast<std::size_t>(source.repeats),
                                 clip);
    }
}

} // namespace

TrainingData tagData(const std::vector<TagSource>& sources, const TaskContext& context)
{
    if (sources.empty())
        throw ConfigError(
            Message::english("Distillation needs a tag table and the dataset it describes."));
    TrainingData data = {.labels = sources.front().table.tags,
                         .mel = sources.front().workspace->manifest().mel,
                         .isSoft = true,
                         .workspace = sources.front().workspace->absoluteFolder(),
                         .labelScheme = "tags of a teacher"};
    Sha1 hash;
    for (const std::string& tag : data.labels)
        hash.update(tag + '\n');
    for (const TagSource& source : sources) {
        requireAlike(source, sources.front());
        hash.update(source.workspace->manifest().hash());
        addSource(source, data, hash, context);
        data.splitProtocol +=
            (data.splitProtocol.empty() ? "" : "; ") + source.workspace->manifest().splitProtocol;
    }
    data.dataHash = hash.hex();
    if (data.training.empty() || data.validation.empty()) {
        throw DatasetError(Message::english("The tables describe %1 prepared excerpts for training "
                                            "and %2 for validation; both are needed.",
                                            data.training.size(), data.validation.size()));
    }
    return data;
}

} // namespace genrescope
