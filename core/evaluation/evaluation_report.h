#pragma once

#include "core/dataset/track.h"
#include "core/evaluation/metrics.h"

#include <string>
#include <vector>

namespace genrescope {

/// One checkpoint, judged.
struct CheckpointEvaluation {
    /// Path as given.
    std::string checkpoint = {};
    std::string architecture = {};
    std::string recipe = {};
    /// Whether the checkpoint was trained on exactly this data: same tracks, labels, splits and
    /// features. If not, tracks judged here may have been trained on.
    bool sameData = false;
    Metrics metrics = {};
    /// Truth and probability of every track (in the report's order) and label.
    Decisions decisions = {};
    /// By label.
    std::vector<PrecisionRecallCurve> curves = {};
};

/// What an evaluation found, with the protocol that it followed.
struct EvaluationReport {
    std::string workspace = {};
    Split split = Split::Validation;
    std::string splitProtocol = {};
    std::string labelScheme = {};
    int crops = 0;
    bool randomCrops = false;
    std::vector<std::string> labels = {};
    std::vector<TrackId> tracks = {};
    std::vector<CheckpointEvaluation> checkpoints = {};
};

} // namespace genrescope
