#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace genrescope {

struct StepMetrics {
    std::int64_t step = 0;
    int epoch = 0;
    double loss = 0.0;
    double learningRate = 0.0;
};

/// One row of a run's metrics.csv.
struct EpochMetrics {
    /// From 1.
    int epoch = 0;
    /// Steps done so far.
    std::int64_t step = 0;
    /// Means over the epoch's batches, and over the validation crops; loss is per crop.
    double trainingLoss = 0.0;
    double validationLoss = 0.0;
    /// Nothing if no genre has validation tracks.
    std::optional<double> validationWeightedAp = {};
    std::optional<double> validationMacroAp = {};
    double learningRate = 0.0;
    /// Since the run began.
    double seconds = 0.0;
    double cropsPerSecond = 0.0;
    bool best = false;
};

/// Receives a run's metrics as they arrive, on the thread that trains.
class TrainingObserver {
public:
    virtual ~TrainingObserver() = default;
    virtual void onStep(const StepMetrics&) {}
    virtual void onEpoch(const EpochMetrics&) {}
    /// An epoch cannot be kept for the reason given, a sentence: the run waits with it in memory
    /// until there is room. At each attempt; onRoom() follows once one succeeds.
    virtual void onDiskFull(const Message&) {}
    virtual void onRoom() {}
};

struct TrainingResult {
    std::filesystem::path bestCheckpoint = {};
    std::filesystem::path lastCheckpoint = {};
    EpochMetrics best = {};
    EpochMetrics last = {};
    std::int64_t parameters = 0;
};

} // namespace genrescope
