#pragma once

#include "core/dataset/manifest.h"
#include "core/models/checkpoint.h"
#include "core/training/train_config.h"
#include "core/training/trainer.h"

namespace genrescope {

/// What a checkpoint of this training says of itself, whatever the epoch.
CheckpointMetadata describeTraining(const TrainConfig& config, const Manifest& manifest);

/// Adds what it says of an epoch.
void describeEpoch(const EpochMetrics& metrics, CheckpointMetadata& metadata);

} // namespace genrescope
