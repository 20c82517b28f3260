#pragma once

#include "core/base/dropout_stream.h"
#include "core/base/random.h"
#include "core/models/safetensors.h"
#include "core/runs/train_config.h"
#include "core/runs/training_progress.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// The state of the plateau schedule between epochs.
struct LearningRateState {
    double rate = 0.0;
    /// Nothing before the first epoch has ended.
    std::optional<double> bestLoss = {};
    int epochsWithout = 0;
};

/// The complete state of a run between two epochs, or between an epoch's last step and its
/// validation, which may take minutes. From it alone, training continues as if it had never been
/// interrupted: bit for bit, on the same machine with the same number of threads.
struct TrainState {
    TrainConfig config = {};
    /// Folder of the workspace, absolute, and Manifest::hash() of what it held.
    std::string workspace = {};
    std::string dataHash = {};
    /// The last epoch and the best one so far; epoch 0 where none has ended yet.
    EpochMetrics last = {};
    EpochMetrics best = {};
    /// All epochs until the last one, in order: the run's tables are rebuilt from them. Empty in
    /// files of earlier versions.
    std::vector<EpochMetrics> history = {};
    /// The epoch after the last one where its steps are done, but not its validation; all below is
    /// then as these steps left it.
    std::optional<EpochMetrics> unvalidated = {};
    LearningRateState learningRate = {};
    /// The state of the random draws. The sampler's follows from the number of steps done.
    Random::State augmentation = {};
    DropoutState dropout = {};
    /// How many trained it together.
    int processes = 1;

    std::vector<NamedTensor> weights = {};
    /// Moving average of the weights; empty without one.
    std::vector<NamedTensor> averages = {};
    /// Adam's two moments of each weight, and its number of steps; empty before the first.
    std::vector<NamedTensor> moments = {};
    std::int64_t optimizerSteps = 0;

    /// The latest steps done, validated or not.
    const EpochMetrics& latest() const { return unvalidated ? *unvalidated : last; }
};

/// RUN/state.safetensors.
std::filesystem::path trainStatePath(const std::filesystem::path& run);

/// Replaces the run's state atomically: a killed process leaves the old one or the new one.
/// @throws FileError.
void writeTrainState(const TrainState& state, const std::filesystem::path& run);

/// @throws FileError if the run has none; CheckpointError naming the file and what is wrong with
/// it.
TrainState readTrainState(const std::filesystem::path& run);

} // namespace genrescope
