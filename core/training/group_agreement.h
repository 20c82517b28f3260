#pragma once

#include "core/networks/classifier.h"
#include "core/runs/train_state.h"
#include "core/runs/training_group.h"
#include "core/training/batch.h"

namespace genrescope {

// What the processes of a group settle before the first step. All are joint, and do nothing in a
// process that is alone.

/// Makes sure that all processes train the same: the same version of the program, the same
/// settings, the same data, from the same state.
/// @throws GroupError naming the first process that differs, and what to do.
void requireSameTraining(const TrainState& state, TrainingGroup& group);

/// This process' slice of each batch. @throws ConfigError if there are fewer crops than processes.
BatchSlice sliceOf(const TrainConfig& config, const TrainingGroup& group);

/// Gives all processes the weights of the first one.
void takeWeightsOfFirst(Classifier& classifier, TrainingGroup& group);

} // namespace genrescope
