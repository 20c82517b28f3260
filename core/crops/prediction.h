#pragma once

#include "core/crops/verdict.h"

#include <map>
#include <string>
#include <vector>

namespace genrescope {

/// What one model predicts for one track. Without probabilities and times where there was nothing
/// to judge.
struct ModelPrediction {
    /// Path as given.
    std::string checkpoint = {};
    std::string architecture = {};
    std::vector<std::string> labels = {};
    /// As CheckpointMetadata::teacherTags.
    std::map<std::string, std::string> teacherTags = {};
    /// As OutputRule::parents.
    std::vector<int> parents = {};
    /// By label, each in [0, 1]: the mean over all crops, under the checkpoint's output rule.
    std::vector<double> probabilities = {};
    /// By label: the probability from which the genre is called.
    std::vector<double> thresholds = {};
    /// What the model's head makes probabilities from, the mean over all crops; empty where it is
    /// not asked for, or cannot be had (Predictor::embeddingWidth).
    std::vector<float> embedding = {};
    /// Seconds from the start of the track at which each crop is centered, ascending.
    std::vector<double> times = {};
    /// times × labels, row-major: the probabilities over time, each crop's under the same rule.
    std::vector<float> timeline = {};
};

struct TrackPrediction {
    std::string file = {};
    std::string title = {};
    std::string artist = {};
    /// Seconds decoded so far, or in all once complete.
    double duration = 0.0;
    bool complete = false;
    /// Packets that could not be decoded.
    int corruptPackets = 0;
    /// Once complete.
    Verdict verdict = Verdict::Judged;
    /// In the order of the checkpoints.
    std::vector<ModelPrediction> models = {};
};

} // namespace genrescope
