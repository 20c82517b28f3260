#include "core/training/training_plan.h"

#include <algorithm>

namespace genrescope {

std::int64_t TrainingPlan::lastStepOf(int epoch) const
{
    return std::min(totalSteps, epoch * stepsPerEpoch);
}

TrainingPlan planTraining(const TrainConfig& config, std::size_t trainingTracks)
{
    // Whole batches only, as the post counts them; what is left over comes in the next epoch.
    const auto batches = static_cast<std::int64_t>(static_cast<double>(trainingTracks) *
                                                   config.epochFraction / config.batchSize);
    TrainingPlan plan;
    plan.stepsPerEpoch = std::max<std::int64_t>(batches, config.minStepsPerEpoch);
    plan.totalSteps = config.maxSteps > 0 ? config.maxSteps : config.epochs * plan.stepsPerEpoch;
    plan.epochs = static_cast<int>((plan.totalSteps + plan.stepsPerEpoch - 1) / plan.stepsPerEpoch);
    return plan;
}

} // namespace genrescope
