#pragma once

#include "core/runs/train_config.h"

#include <cstddef>
#include <cstdint>

namespace genrescope {

/// How long a training is. The last epoch may be shorter.
struct TrainingPlan {
    std::int64_t stepsPerEpoch = 0;
    std::int64_t totalSteps = 0;
    int epochs = 0;

    /// The step after which an epoch (from 1) ends.
    std::int64_t lastStepOf(int epoch) const;
};

TrainingPlan planTraining(const TrainConfig& config, std::size_t trainingTracks);

} // namespace genrescope
