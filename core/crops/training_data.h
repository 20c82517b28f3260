#pragma once

#include "core/features/cropper.h"
#include "core/workspace/workspace.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// Consecutive labels that one teacher knows about, learned in one way.
struct TargetGroup {
    std::size_t first = 0;
    std::size_t count = 0;
    /// Any numbers, in deviations from their mean; otherwise the degree to which a label holds, in
    /// [0, 1].
    bool isVector = false;
};

/// What a teacher says of a part of a clip: the targets of one group.
struct TargetWindow {
    /// Index of the group.
    std::size_t group = 0;
    /// Of the clip's frames.
    std::size_t firstFrame = 0;
    std::size_t frames = 0;
    /// How much it counts; above 0.
    float weight = 1.0F;
    std::vector<float> targets = {};
};

/// Consecutive stored frames to train or validate on, and their targets.
struct TrainingClip {
    /// Where the frames lie. Borrowed.
    const FeatureStore* store = nullptr;
    FeatureKey feature = {};
    TrackId track = 0;
    /// As Track::group.
    std::string group = {};
    std::size_t firstFrame = 0;
    std::size_t frames = 0;
    /// Added to stored values: what makes the loudest of these frames 1 where they are a part of a
    /// recording whose loudest part is another.
    float shift = 0.0F;
    /// dB of the recording's loudest value, which is stored as 1 (FeatureRecord::reference).
    float loudest = 0.0F;
    /// The true labels.
    std::vector<int> labels = {};
    /// Instead, where there are groups of targets; shared by clips that are repeated.
    std::shared_ptr<const std::vector<TargetWindow>> windows = {};
};

/// What training needs to know about its data, whatever the source.
struct TrainingData {
    std::vector<TrainingClip> training = {};
    std::vector<TrainingClip> validation = {};
    /// Empty for pretraining, whose targets are the masked frames themselves.
    std::vector<std::string> labels = {};
    /// By label: its parent's index or -1; empty where labels are not closed under it.
    std::vector<int> parents = {};
    MelConfig mel = {};
    /// Where clips have windows instead of true labels: who teaches which labels.
    std::vector<TargetGroup> groups = {};
    /// Folder of the workspace, absolute; of the first of several.
    std::string workspace = {};
    /// As in checkpoints.
    std::string dataHash = {};
    Message labelScheme = {};
    Message splitProtocol = {};
    /// Checkpoints of the models that come with the program, from whose encoders a training may
    /// start.
    std::vector<std::filesystem::path> starters = {};

    bool isUnlabeled() const { return labels.empty(); }
    /// There are true labels, and so average precision.
    bool hasTruth() const { return !labels.empty() && groups.empty(); }

    /// The targets of a crop of a clip. Of a group: the mean over its windows, each counted by its
    /// share of the crop; one that shares less than half of itself and less than half of the crop
    /// does not count.
    /// @param targets  one value per label, zeros
    /// @param weights  one value per group, zeros: 0 stays where no window of the group counts
    void copyTargets(const TrainingClip& clip, const Crop& crop, std::span<float> targets,
                     std::span<float> weights) const;

    /// Of one more dataset among several.
    void addSplitProtocol(const Message& protocol);
};

/// The complete clips of one split's tracks that have features.
std::vector<TrainingClip> genreClips(const Workspace& workspace, Split split);

/// The training and validation splits of a prepared dataset, which is borrowed.
/// @throws DatasetError if one of the splits has no tracks with features.
TrainingData genreData(const Workspace& workspace);

} // namespace genrescope
