#pragma once

#include "core/models/checkpoint.h"
#include "core/training/train_config.h"
#include "core/training/trainer.h"
#include "core/training/training_data.h"

namespace genrescope {

/// What a checkpoint of this training says of itself, whatever the epoch.
CheckpointMetadata describeTraining(const TrainConfig& config, const TrainingData& data);

/// Adds what it says of an epoch.
void describeEpoch(const EpochMetrics& metrics, CheckpointMetadata& metadata);

} // namespace genrescope
