#include "core/crops/training_data.h"

#include "core/base/error.h"
#include "core/base/label_hierarchy.h"

#include <algorithm>

namespace genrescope {

void TrainingClip::copyTargets(std::span<float> target) const
{
    std::ranges::copy(softTargets, target.begin());
    for (const int label : labels)
        target[static_cast<std::size_t>(label)] = 1.0F;
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
                             "checkpoint, so prepare a dataset that has some.",
                             workspace.folder().string()));
    }
    return data;
}

} // namespace genrescope
