#include "core/training/lr_schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

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

LearningRate::LearningRate(const TrainConfig& config, std::int64_t totalSteps)
    : schedule_(config.schedule),
      peak_(config.learningRate),
      warmupSteps_(std::floor(config.warmup * static_cast<double>(totalSteps))),
      totalSteps_(static_cast<double>(totalSteps)),
      factor_(config.plateauFactor),
      patience_(config.plateauPatience),
      minimum_(config.minLearningRate),
      state_{.rate = config.learningRate}
{
}

double LearningRate::at(std::int64_t step) const
{
    return schedule_ == LrSchedule::OneCycle ? oneCycle(step) : state_.rate;
}

double LearningRate::oneCycle(std::int64_t step) const
{
    // Counts this step, so that neither the first nor the last has a rate of 0.
    const double position = static_cast<double>(step) + 1.0;
    if (position <= warmupSteps_)
        return peak_ * position / warmupSteps_;
    const double fallen = (position - warmupSteps_) / (totalSteps_ - warmupSteps_ + 1.0);
    return peak_ * 0.5 * (1.0 + std::cos(std::numbers::pi * fallen));
}

void LearningRate::endEpoch(double validationLoss)
{
    if (!state_.bestLoss || validationLoss < *state_.bestLoss - 1e-4) {
        state_.bestLoss = validationLoss;
        state_.epochsWithout = 0;
        return;
    }
    if (++state_.epochsWithout < patience_)
        return;
    state_.epochsWithout = 0;
    state_.rate = std::max(state_.rate * factor_, std::min(minimum_, state_.rate));
}

} // namespace genrescope
