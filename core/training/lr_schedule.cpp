#include "core/training/lr_schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace genrescope {

LearningRate::LearningRate(const TrainConfig& config, std::int64_t totalSteps)
    : schedule_(config.schedule),
      peak_(config.learningRate),
      warmupSteps_(std::floor(config.warmup * static_cast<double>(totalSteps))),
      totalSteps_(static_cast<double>(totalSteps)),
      factor_(config.plateauFactor),
      patience_(config.plateauPatience),
      minimum_(config.minLearningRate),
      plateauRate_(config.learningRate)
{
}

double LearningRate::at(std::int64_t step) const
{
    return schedule_ == LrSchedule::OneCycle ? oneCycle(step) : plateauRate_;
}

double LearningRate::oneCycle(std::int64_t step) const
{
    // Steps finished when this one is; so that neither the first nor the last is taken at rate 0.
    const double position = static_cast<double>(step) + 1.0;
    if (position <= warmupSteps_)
        return peak_ * position / warmupSteps_;
    const double fallen = (position - warmupSteps_) / (totalSteps_ - warmupSteps_ + 1.0);
    return peak_ * 0.5 * (1.0 + std::cos(std::numbers::pi * fallen));
}

void LearningRate::endEpoch(double validationLoss)
{
    if (validationLoss < bestLoss_ - 1e-4) {
        bestLoss_ = validationLoss;
        epochsWithout_ = 0;
        return;
    }
    if (++epochsWithout_ < patience_)
        return;
    epochsWithout_ = 0;
    plateauRate_ = std::max(plateauRate_ * factor_, std::min(minimum_, plateauRate_));
}

} // namespace genrescope
