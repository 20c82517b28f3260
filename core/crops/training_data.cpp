#include "core/crops/training_data.h"

#include "core/base/error.h"
#include "core/base/label_hierarchy.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Frames of the crop that lie in the window; 0 if these are too few to say anything of it.
std::size_t sharedFrames(const TargetWindow& window, const Crop& crop)
{
    const std::size_t first = std::max(window.firstFrame, crop.first);
    const std::size_t end = std::min(window.firstFrame + window.frames, crop.first + crop.frames);
    if (end <= first || 2 * (end - first) < std::min(window.frames, crop.frames))
        return 0;
    return end - first;
}

} // namespace

void TrainingData::copyTargets(const TrainingClip& clip, const Crop& crop, std::span<float> targets,
                               std::span<float> weights) const
{
    for (const int label : clip.labels)
        targets[static_cast<std::size_t>(label)] = 1.0F;
    if (groups.empty())
        return;
    std::vector<float> shares(groups.size());
    for (const TargetWindow& window : *clip.windows) {
        const auto share = static_cast<float>(sharedFrames(window, crop));
        shares[window.group] += share;
        weights[window.group] += share * window.weight;
        for (std::size_t i = 0; i < window.targets.size(); ++i)
            targets[groups[window.group].first + i] += share * window.targets[i];
    }
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (shares[group] == 0.0F)
            continue;
        weights[group] /= shares[group];
        for (float& target : targets.subspan(groups[group].first, groups[group].count))
            target /= shares[group];
    }
}

void TrainingData::addSplitProtocol(const Message& protocol)
{
    splitProtocol =
        splitProtocol.isEmpty() ? protocol : Message::english("%1; %2", splitProtocol, protocol);
}

std::vector<TrainingClip> genreClips(const Workspace& workspace, Split split)
{
    std::vector<TrainingClip> clips;
    for (const std::size_t index : workspace.tracksOf(split)) {
        const Track& track = workspace.manifest().tracks[index];
        const FeatureRecord& record = *workspace.features().find(track.feature);
        clips.push_back({.store = &workspace.features(),
                         .feature = track.feature,
                         .track = track.id,
                         .group = track.group,
                         .frames = record.frames,
                         .loudest = record.reference,
                         .labels = track.labels});
    }
    return clips;
}

TrainingData genreData(const Workspace& workspace)
{
    const Manifest& manifest = workspace.manifest();
    TrainingData data = {.training = genreClips(workspace, Split::Training),
                         .validation = genreClips(workspace, Split::Validation),
                         .labels = manifest.labels,
                         .mel = manifest.mel,
                         .workspace = workspace.absoluteFolder(),
                         .dataHash = manifest.hash(),
                         .labelScheme = manifest.labelScheme,
                         .splitProtocol = manifest.splitProtocol};
    // The output can only be expected to follow the labels: an artist's own fine genres come
    // without their ancestors, so a part may well be likelier than the whole.
    if (labelsKeepHierarchy(manifest))
        data.parents = manifest.parents;
    if (data.training.empty()) {
        throw DatasetError(
            Message::english("%1 has no training tracks with features; prepare the dataset first.",
                             workspace.folder().string()));
    }
    if (data.validation.empty()) {
        throw DatasetError(
            Message::english("%1 has no validation tracks with features; they choose the best "
                             "checkpoint. Prepare the dataset again with more artists, or with "
                             "another split (such as --split-by file).",
                             workspace.folder().string()));
    }
    return data;
}

} // namespace genrescope
