#pragma once

#include "core/base/task_context.h"
#include "core/dataset/workspace.h"
#include "core/evaluation/evaluation_report.h"

#include <filesystem>
#include <vector>

namespace genrescope {

struct EvaluationOptions {
    Split split = Split::Validation;
    /// Crops a track, evenly spaced; their probabilities are averaged.
    int crops = 16;
    /// Instead: the post's random crops (128..255 frames, uniform starts), from this seed.
    bool randomCrops = false;
    std::uint64_t seed = 1337;
};

/// Judges one or more checkpoints on the same tracks.
/// @throws CheckpointError if a checkpoint's labels or features are not the workspace's;
///         DatasetError if the split is empty; Cancelled.
EvaluationReport evaluate(const std::vector<std::filesystem::path>& checkpoints,
                          const Workspace& workspace, const EvaluationOptions& options,
                          const TaskContext& context);

} // namespace genrescope
