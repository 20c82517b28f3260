#pragma once

#include "core/ablation/ablation_observer.h"
#include "core/base/task_context.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <vector>

namespace genrescope {

struct AblationOptions {
    /// Folder of the runs and of the two tables.
    std::filesystem::path out = {};
    int seeds = 3;
    /// As in TrainConfig.
    int threads = 1;
    /// As in TrainingData.
    std::vector<std::filesystem::path> starters = {};
};

/// Trains every variant of a queue with every seed, each into a folder of its own, and compares
/// them on the validation split; the test split is never read. Finished runs are skipped;
/// interrupted ones, however abruptly, are resumed: to continue, call it again.
///
/// Writes into options.out, atomically after each run: ablation.csv and ablation.md (see
/// ablation_text.h).
/// @throws ConfigError if a run in the folder was trained with settings other than the queue's;
///         DatasetError if it was trained on other data; else as train and evaluate do.
AblationReport ablate(const AblationQueue& queue, const AblationOptions& options,
                      const Workspace& workspace, const TaskContext& context,
                      AblationObserver& observer);

} // namespace genrescope
