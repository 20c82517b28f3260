#pragma once

#include "core/networks/classifier.h"
#include "core/runs/run_folder.h"
#include "core/training/batcher.h"
#include "core/training/crop_teacher.h"
#include "core/training/lr_schedule.h"
#include "core/training/train_step.h"
#include "core/training/trainer.h"
#include "core/training/validation.h"

#include <chrono>
#include <memory>

namespace genrescope {

/// A run, from its first or its next epoch to its end.
class Training {
public:
    /// Continues from the state; one without weights belongs to a new run. Borrows all but the
    /// state.
    /// @throws CheckpointError if the state does not fit the model; else as train does.
    Training(TrainState state, const TrainingData& data, const std::filesystem::path& run,
             const TaskContext& context, TrainingObserver& observer, TrainControl& control);

    TrainingResult run();

private:
    using Clock = std::chrono::steady_clock;

    /// Takes weights, moments and random numbers from the state, and the steps from its last epoch.
    void restore();
    /// Copies them to the state.
    void remember();

    void trainToTheEnd();
    bool isOver() const;
    bool hasStoppedImproving() const;
    void waitWhilePaused();
    EpochMetrics trainEpoch(int epoch);
    double trainOnNextBatch(double learningRate);
    /// False if it was asked to finish, and validation would have taken too long.
    bool evaluate(EpochMetrics& metrics);
    void keep(const EpochMetrics& metrics);
    TrainingResult result() const;
    /// How a run that was not interrupted ended, for its journal.
    std::string ending() const;
    std::int64_t parameterCount() const;
    /// Of the last epoch.
    Checkpoint checkpoint();
    void requireFinite(double loss, const std::string& which) const;
    void report(int epoch) const;
    /// The average of the weights where there is one.
    Classifier& evaluatedModel() const { return average_ ? *average_ : *classifier_; }

    // The constructor makes these in this order, each from some of those above it.
    const TaskContext& context_;
    TrainingObserver& observer_;
    TrainControl& control_;
    /// When the run would have begun, had it not been interrupted.
    Clock::time_point start_;
    TrainState state_;
    Batcher batcher_;
    /// Null without a teacher.
    std::unique_ptr<CropTeacher> teacher_;
    Validation validation_;
    TrainingPlan plan_;
    CheckpointMetadata metadata_;
    std::shared_ptr<Classifier> classifier_;
    /// After everything that may reject the data or the start, so that a rejection leaves no folder
    /// behind.
    RunFolder folder_;
    std::shared_ptr<Classifier> average_;
    TrainStep trainStep_;
    LearningRate learningRate_;
    std::int64_t step_ = 0;
};

} // namespace genrescope
