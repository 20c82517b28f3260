#pragma once

#include "core/workspace/workspace.h"

#include <span>
#include <string>
#include <vector>

namespace genrescope {

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
    /// Used instead if not empty: the degree to which each label holds, in [0, 1].
    std::vector<float> softTargets = {};

    /// Fills `target` (one value per label, zeros).
    void copyTargets(std::span<float> target) const;
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
    /// Clips have soft targets, so that there is no average precision.
    bool isSoft = false;
    /// Folder of the workspace, absolute; of the first of several.
    std::string workspace = {};
    /// As in checkpoints.
    std::string dataHash = {};
    std::string labelScheme = {};
    std::string splitProtocol = {};

    bool isUnlabeled() const { return labels.empty(); }
};

/// The complete clips of one split's tracks that have features.
std::vector<TrainingClip> genreClips(const Workspace& workspace, Split split);

/// The training and validation splits of a prepared dataset, which is borrowed.
/// @throws DatasetError if one of the splits has no tracks with features.
TrainingData genreData(const Workspace& workspace);

} // namespace genrescope
