#pragma once

#include "core/base/task_context.h"
#include "core/prediction/forward_pass.h"
#include "core/reports/evaluation_report.h"
#include "core/workspace/workspace.h"

#include <set>
#include <vector>

namespace genrescope {

struct EvaluationOptions {
    Split split = Split::Validation;
    /// Crops per track, evenly spaced, each of the checkpoint's own length; their probabilities are
    /// averaged.
    int crops = 16;
    /// Instead: the post's random crops (128..255 frames, uniform starts), from this seed.
    bool randomCrops = false;
    std::uint64_t seed = 1337;
    /// Intervals and differences, by resampling artists.
    BootstrapOptions bootstrap = {};
    /// Tracks that are not judged: those that a person left out (see tracksLeftOut).
    std::set<TrackId> leftOut = {};
    /// Whether probabilities follow the checkpoints' output rules, or are the models' raw output.
    bool applyOutputRules = true;
    /// How the checkpoints' models are computed.
    ForwardPassMaker forwardPass = makeOwnForwardPass;
};

/// Evaluates one or more checkpoints, and tables for readPredictions, on the same tracks: those of
/// one split that have features. The report has them in this order. Nothing is known of what other
/// systems learned from. Each clip is used in full; one that is not longer than a crop is a single
/// crop of its own length. No other split is read. A checkpoint may know more genres than the
/// dataset has; these are ignored.
/// @throws CheckpointError if a checkpoint lacks one of the dataset's genres, or needs other
///         features; DatasetError if the split is empty or its features are damaged, or as
///         readPredictions does; ConfigError if there is nothing to evaluate or no crop; ModelError
///         if a model gives anything but numbers; Canceled.
EvaluationReport evaluate(const std::vector<EvaluationSource>& sources, const Workspace& workspace,
                          const EvaluationOptions& options, const TaskContext& context);

} // namespace genrescope
