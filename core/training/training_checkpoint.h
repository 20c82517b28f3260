#pragma once

#include "core/crops/training_data.h"
#include "core/models/checkpoint.h"
#include "core/runs/train_config.h"
#include "core/training/trainer.h"

namespace genrescope {

/// The metadata of a run's checkpoints that does not depend on the epoch.
CheckpointMetadata describeTraining(const TrainConfig& config, const TrainingData& data);

/// Adds the metadata of an epoch.
void describeEpoch(const EpochMetrics& metrics, CheckpointMetadata& metadata);

} // namespace genrescope
