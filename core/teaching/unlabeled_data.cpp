#include "core/teaching/unlabeled_data.h"

#include "core/base/error.h"
#include "core/base/sha1.h"

namespace genrescope {

namespace {

void addClips(const Workspace& workspace, Split split, std::vector<TrainingClip>& clips)
{
    for (TrainingClip& clip : genreClips(workspace, split)) {
        clip.labels.clear();
        clips.push_back(std::move(clip));
    }
}

void addWorkspace(const Workspace& workspace, TrainingData& data)
{
    if (workspace.manifest().mel != data.mel) {
        throw DatasetError(
            Message::english("%1 has other features than %2; prepare them with the same settings.",
                             workspace.folder().string(), data.workspace));
    }
    addClips(workspace, Split::Training, data.training);
    addClips(workspace, Split::Validation, data.validation);
    data.addSplitProtocol(workspace.manifest().splitProtocol);
}

} // namespace

TrainingData unlabeledData(const std::vector<const Workspace*>& workspaces)
{
    if (workspaces.empty())
        throw ConfigError(Message::english("Pretraining needs a prepared dataset."));
    TrainingData data = {.mel = workspaces.front()->manifest().mel,
                         .workspace = workspaces.front()->absoluteFolder(),
                         .labelScheme = Message::english("none")};
    // Hashed differently from the same tracks with their labels, so that a resumed training cannot
    // be mistaken for the other kind.
    Sha1 hash;
    hash.update("unlabelled\n"); // so spelled in the hashes of states
    for (const Workspace* const workspace : workspaces) {
        addWorkspace(*workspace, data);
        hash.update(workspace->manifest().hash());
    }
    data.dataHash = hash.hex();
    if (data.training.empty() || data.validation.empty()) {
        throw DatasetError(
            Message::english("The datasets contain %1 prepared tracks for training and "
                             "%2 for validation; pretraining needs both.",
                             data.training.size(), data.validation.size()));
    }
    return data;
}

} // namespace genrescope
