#pragma once

#include "core/base/task_context.h"
#include "core/crops/training_data.h"
#include "core/runs/train_config.h"

namespace genrescope {

/// What a run with this config learns of a prepared dataset, which is borrowed: its genres, the
/// tags of config.tagTables, or its masked frames.
/// @throws as genreData, tagData, unlabeledData and readTagTable do; Canceled.
TrainingData objectiveData(const TrainConfig& config, const Workspace& workspace,
                           const TaskContext& context);

} // namespace genrescope
