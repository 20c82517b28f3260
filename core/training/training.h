#pragma once

#include "core/training/trainer.h"
#include "core/training/training_parts.h"

#include <chrono>
#include <memory>

namespace genrescope {

/// A run, from its first or its next epoch to its end.
class Training {
public:
    /// Continues from the parts' state; one without weights belongs to a new run. Borrows all
    /// but the parts.
    /// @throws CheckpointError if the state does not fit the model; else as train does.
    Training(TrainingParts parts, const TaskContext& context, TrainingObserver& observer,
             TrainControl& control);

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

    const TaskContext& context_;
    TrainingObserver& observer_;
    TrainControl& control_;
    // See TrainingParts.
    TrainState state_;
    std::unique_ptr<Batcher> batcher_;
    std::unique_ptr<CropTeacher> teacher_;
    std::unique_ptr<Validation> validation_;
    TrainingPlan plan_;
    CheckpointMetadata metadata_;
    std::shared_ptr<Classifier> classifier_;
    std::shared_ptr<Classifier> average_;
    std::unique_ptr<TrainStep> trainStep_;
    LearningRate learningRate_;
    std::unique_ptr<RunFolder> folder_;
    /// When the training would have begun, had it not been interrupted.
    Clock::time_point start_ = {};
    std::int64_t step_ = 0;
};

} // namespace genrescope
