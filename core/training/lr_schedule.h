#pragma once

#include "core/runs/train_config.h"
#include "core/runs/train_state.h"

#include <cstddef>
#include <cstdint>

namespace genrescope {

/// The length of a run. The last epoch may be shorter.
struct TrainingPlan {
    std::int64_t stepsPerEpoch = 0;
    std::int64_t totalSteps = 0;
    int epochs = 0;

    /// The step after which an epoch (from 1) ends.
    std::int64_t lastStepOf(int epoch) const;
};

TrainingPlan planTraining(const TrainConfig& config, std::size_t trainingTracks);

/// The learning rate of each step, by TrainConfig::schedule.
class LearningRate {
public:
    LearningRate(const TrainConfig& config, std::int64_t totalSteps);

    /// @param step  from 0.
    double at(std::int64_t step) const;

    /// Plateau: the loss counts as improved if it fell by more than 1e-4 below the best; after
    /// plateauPatience epochs without, the rate is multiplied by plateauFactor. OneCycle: no
    /// effect. Source: Keras ReduceLROnPlateau with its default min_delta and cooldown.
    void endEpoch(double validationLoss);

    const LearningRateState& state() const { return state_; }
    void restore(const LearningRateState& state) { state_ = state; }

private:
    double oneCycle(std::int64_t step) const;

    LrSchedule schedule_;
    double peak_;
    double warmupSteps_;
    double totalSteps_;

    double factor_;
    int patience_;
    double minimum_;
    LearningRateState state_;
};

} // namespace genrescope
