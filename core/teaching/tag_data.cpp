#include "core/teaching/tag_data.h"

#include "core/base/error.h"
#include "core/base/sha1.h"
#include "core/datasets/file_paths.h"
#include "core/features/normalizer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace genrescope {

namespace {

/// Seconds; a piece that is cut off by the end of its recording must be at least this long.
constexpr double minDuration = 0.5;

/// Seconds of an excerpt of several pieces: what the track classifier hears at once.
constexpr double excerptDuration = 30.0;

/// Numbers that hardly ever change are not amplified.
constexpr double minDeviation = 1e-4;

using Windows = std::vector<TargetWindow>;

/// A dataset's tracks that have features, by what tables call them.
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
        std::vector<std::string> files;
        for (const auto& [file, track] : byFile_)
            files.push_back(file);
        paths_.emplace(files);
    }

    /// Null if there is none.
    const Track* find(const TaggedPiece& piece) const
    {
        if (piece.track) {
            const auto found = byId_.find(*piece.track);
            return found == byId_.end() ? nullptr : found->second;
        }
        const std::optional<std::string> file = paths_->find(piece.file);
        return file ? byFile_.at(*file) : nullptr;
    }

private:
    std::map<TrackId, const Track*> byId_;
    std::map<std::string, const Track*, std::less<>> byFile_;
    std::optional<FilePaths> paths_;
};

/// Where the targets of a table belong among the labels.
struct TeacherGroups {
    std::optional<std::size_t> tags = {};
    std::optional<std::size_t> vector = {};
};

/// The group of these labels, which tables with the same labels share.
std::optional<std::size_t> groupOf(const std::vector<std::string>& labels, bool isVector,
                                   TrainingData& data)
{
    if (labels.empty())
        return {};
    const auto same = std::ranges::find_if(data.groups, [&](const TargetGroup& group) {
        return group.isVector == isVector &&
               std::ranges::equal(std::span(data.labels).subspan(group.first, group.count), labels);
    });
    if (same != data.groups.end())
        return static_cast<std::size_t>(same - data.groups.begin());
    data.groups.push_back(
        {.first = data.labels.size(), .count = labels.size(), .isVector = isVector});
    data.labels.insert(data.labels.end(), labels.begin(), labels.end());
    return data.groups.size() - 1;
}

/// By source. Adds labels and groups of all tables to the data.
std::vector<TeacherGroups> addTeachers(const std::vector<TagSource>& sources, TrainingData& data)
{
    std::vector<TeacherGroups> groups;
    for (const TagSource& source : sources) {
        const TagTable& table = source.table;
        std::vector<std::string> numbers;
        for (std::size_t k = 0; k < table.vectorSize; ++k)
            numbers.push_back(table.vectorName + ':' + std::to_string(k));
        groups.push_back(
            {.tags = groupOf(table.tags, false, data), .vector = groupOf(numbers, true, data)});
    }
    std::set<std::string> different;
    for (const std::string& label : data.labels) {
        if (!different.insert(label).second) {
            throw DatasetError(Message::english(
                "Two teachers have a tag called \"%1\", or the tables of one teacher have "
                "different columns; give them different names or the same columns.",
                label));
        }
    }
    return groups;
}

/// Frames of a recording, and what a teacher says of them.
struct Piece {
    std::size_t first = 0;
    std::size_t frames = 0;
    float weight = 1.0F;
    const TaggedPiece* content = nullptr;
    TeacherGroups groups = {};
};

/// The pieces of one recording.
using PiecesOf = std::map<const Track*, std::vector<Piece>>;

void addPieces(const TagSource& source, const TeacherGroups& groups, const Tracks& tracks,
               PiecesOf& pieces)
{
    const Workspace& workspace = *source.workspace;
    const auto framesIn = [&](double seconds) {
        return static_cast<std::size_t>(seconds * workspace.manifest().mel.framesPerSecond());
    };
    for (const TaggedPiece& tagged : source.table.pieces) {
        const Track* const track = tracks.find(tagged);
        if (track == nullptr)
            continue;
        const std::size_t frames = workspace.features().find(track->feature)->frames;
        Piece piece = {.first = std::min(framesIn(tagged.start), frames),
                       .weight = static_cast<float>(source.weight),
                       .content = &tagged,
                       .groups = groups};
        piece.frames = std::min(framesIn(tagged.duration), frames - piece.first);
        if (piece.frames >= framesIn(minDuration))
            pieces[track].push_back(piece);
    }
}

/// Pieces, sorted by their beginning, that one excerpt holds: those that end within half a minute
/// of the first one's beginning, or the first one alone.
std::span<const Piece> firstExcerpt(std::span<const Piece> pieces, double framesPerSecond)
{
    const auto longest = static_cast<std::size_t>(excerptDuration * framesPerSecond) + 1;
    const std::size_t begin = pieces.front().first;
    const auto after = std::ranges::find_if(pieces.subspan(1), [&](const Piece& piece) {
        return piece.first + piece.frames > begin + longest;
    });
    return pieces.first(static_cast<std::size_t>(after - pieces.subspan(1).begin()) + 1);
}

Windows windowsOf(std::span<const Piece> pieces)
{
    Windows windows;
    for (const Piece& piece : pieces) {
        TargetWindow window = {.firstFrame = piece.first - pieces.front().first,
                               .frames = piece.frames,
                               .weight = piece.weight};
        const auto add = [&](std::optional<std::size_t> group, const std::vector<float>& targets) {
            if (!group)
                return;
            window.group = *group;
            window.targets = targets;
            windows.push_back(window);
        };
        add(piece.groups.tags, piece.content->tags);
        add(piece.groups.vector, piece.content->vector);
    }
    return windows;
}

/// What makes the excerpt's own loudest value 1, as if it had been a recording of its own.
float ownShift(const TrainingClip& clip, int bands)
{
    constexpr std::size_t framesAtATime = 1 << 14; // an excerpt may be hours long
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

TrainingClip clipOf(const Workspace& workspace, const Track& track, std::span<const Piece> pieces,
                    const std::shared_ptr<const Windows>& windows)
{
    std::size_t end = 0;
    for (const Piece& piece : pieces)
        end = std::max(end, piece.first + piece.frames);
    TrainingClip clip = {.store = &workspace.features(),
                         .feature = track.feature,
                         .track = track.id,
                         .group = track.group,
                         .firstFrame = pieces.front().first,
                         .frames = end - pieces.front().first,
                         .loudest = workspace.features().find(track.feature)->reference,
                         .windows = windows};
    clip.shift = ownShift(clip, workspace.manifest().mel.melBands);
    return clip;
}

/// Clips, and their windows while these may still be changed.
struct Excerpts {
    std::vector<std::shared_ptr<Windows>> training = {};
    std::vector<std::shared_ptr<Windows>> validation = {};
};

void addExcerpts(const Workspace& workspace, PiecesOf& piecesOf, int repeats, TrainingData& data,
                 Excerpts& excerpts, const TaskContext& context)
{
    for (auto& [track, pieces] : piecesOf) {
        context.throwIfCanceled();
        std::ranges::stable_sort(pieces, {}, &Piece::first);
        for (std::span<const Piece> rest = pieces; !rest.empty();) {
            const auto own = firstExcerpt(rest, data.mel.framesPerSecond());
            rest = rest.subspan(own.size());
            const auto windows = std::make_shared<Windows>(windowsOf(own));
            const TrainingClip clip = clipOf(workspace, *track, own, windows);
            if (track->split == Split::Validation) {
                data.validation.push_back(clip);
                excerpts.validation.push_back(windows);
            } else {
                data.training.insert(data.training.end(), static_cast<std::size_t>(repeats), clip);
                excerpts.training.push_back(windows);
            }
        }
    }
}

/// Gives every number of a vector the mean 0 and the deviation 1 over the training windows.
void standardizeVectors(const TrainingData& data, const Excerpts& excerpts)
{
    for (std::size_t group = 0; group < data.groups.size(); ++group) {
        if (!data.groups[group].isVector)
            continue;
        const auto forEach = [&](const std::vector<std::shared_ptr<Windows>>& of, auto&& visit) {
            for (const std::shared_ptr<Windows>& windows : of) {
                for (TargetWindow& window : *windows) {
                    if (window.group == group)
                        visit(window.targets);
                }
            }
        };
        std::vector<double> sums(data.groups[group].count);
        std::vector<double> squares(data.groups[group].count);
        double count = 0.0;
        forEach(excerpts.training, [&](const std::vector<float>& targets) {
            for (std::size_t i = 0; i < targets.size(); ++i) {
                const double value = targets[i];
                sums[i] += value;
                squares[i] += value * value;
            }
            ++count;
        });
        const auto standardize = [&](std::vector<float>& targets) {
            for (std::size_t i = 0; i < targets.size(); ++i) {
                const double mean = sums[i] / count;
                const double deviation = std::sqrt(std::max(0.0, squares[i] / count - mean * mean));
                targets[i] =
                    static_cast<float>((targets[i] - mean) / std::max(deviation, minDeviation));
            }
        };
        if (count == 0.0)
            continue;
        forEach(excerpts.training, standardize);
        forEach(excerpts.validation, standardize);
    }
}

/// Everything that is learned from a clip.
void addTo(Sha1& hash, const TrainingClip& clip)
{
    const auto add = [&](std::size_t number) { hash.update(std::to_string(number) + ' '); };
    add(clip.track);
    add(clip.firstFrame);
    add(clip.frames);
    for (const TargetWindow& window : *clip.windows) {
        add(window.group);
        add(window.firstFrame);
        add(window.frames);
        hash.update(std::as_bytes(std::span(&window.weight, 1)));
        hash.update(std::as_bytes(std::span(window.targets)));
    }
}

std::string hashOf(const TrainingData& data, const std::vector<TagSource>& sources)
{
    Sha1 hash;
    for (const std::string& label : data.labels)
        hash.update(label + '\n');
    for (const TagSource& source : sources)
        hash.update(source.workspace->manifest().hash());
    for (const std::vector<TrainingClip>* const clips : {&data.training, &data.validation}) {
        for (const TrainingClip& clip : *clips)
            addTo(hash, clip);
    }
    return hash.hex();
}

void requireSense(const std::vector<TagSource>& sources)
{
    if (sources.empty())
        throw ConfigError(
            Message::english("Distillation needs a tag table and the dataset it describes."));
    const TagSource& first = sources.front();
    for (const TagSource& source : sources) {
        if (source.workspace->manifest().mel != first.workspace->manifest().mel) {
            throw DatasetError(Message::english(
                "%1 has other features than %2; prepare them with the same settings.",
                source.workspace->folder().string(), first.workspace->folder().string()));
        }
        if (!(source.weight > 0.0))
            throw ConfigError(Message::english("A teacher's weight must be above 0."));
    }
}

/// Of each workspace once, in the order of the sources.
std::vector<const Workspace*> workspacesOf(const std::vector<TagSource>& sources)
{
    std::vector<const Workspace*> workspaces;
    for (const TagSource& source : sources) {
        if (std::ranges::count(workspaces, source.workspace) == 0)
            workspaces.push_back(source.workspace);
    }
    return workspaces;
}

/// @throws ConfigError if they differ.
int repeatsOf(const Workspace* workspace, const std::vector<TagSource>& sources)
{
    int repeats = 0;
    for (const TagSource& source : sources) {
        if (source.workspace != workspace)
            continue;
        if (repeats != 0 && source.repeats != repeats) {
            throw ConfigError(Message::english("The tables of %1 must be repeated equally often.",
                                               workspace->folder().string()));
        }
        repeats = source.repeats;
    }
    return repeats;
}

} // namespace

TrainingData tagData(const std::vector<TagSource>& sources, const TaskContext& context)
{
    requireSense(sources);
    const Workspace& first = *sources.front().workspace;
    TrainingData data = {.mel = first.manifest().mel,
                         .workspace = first.absoluteFolder(),
                         .labelScheme = Message::english("tags of a teacher")};
    const std::vector<TeacherGroups> groups = addTeachers(sources, data);
    Excerpts excerpts;
    for (const Workspace* const workspace : workspacesOf(sources)) {
        const Tracks tracks(*workspace);
        PiecesOf pieces;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (sources[i].workspace == workspace)
                addPieces(sources[i], groups[i], tracks, pieces);
        }
        addExcerpts(*workspace, pieces, repeatsOf(workspace, sources), data, excerpts, context);
        data.addSplitProtocol(workspace->manifest().splitProtocol);
    }
    if (data.training.empty() || data.validation.empty()) {
        throw DatasetError(Message::english("The tables describe %1 prepared excerpts for training "
                                            "and %2 for validation; both are needed.",
                                            data.training.size(), data.validation.size()));
    }
    standardizeVectors(data, excerpts);
    data.dataHash = hashOf(data, sources);
    return data;
}

} // namespace genrescope
