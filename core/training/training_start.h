#pragma once

#include "core/crops/training_data.h"
#include "core/runs/train_config.h"

#include <filesystem>
#include <string>

namespace genrescope {

/// Where the first weights of a training come from.
struct TrainingStart {
    /// With the options of the encoder that it starts from; startFrom is empty where a starter
    /// model was to be used but does not fit.
    TrainConfig config = {};
    /// The checkpoint of that encoder; empty = random weights.
    std::filesystem::path encoder = {};
    /// For the run's journal; empty where there is nothing to explain.
    std::string explanation = {};
};

/// Resolves TrainConfig::startFrom. Options that are the recipe's own give way to those of the
/// encoder. A starter model is used where it is of the same kind, heard the same features, and no
/// other option contradicts it; any other checkpoint is taken at its word, and rejected later where
/// it does not fit.
/// @throws FileError, CheckpointError naming the checkpoint
TrainingStart chooseStart(const TrainConfig& config, const TrainingData& data);

} // namespace genrescope
