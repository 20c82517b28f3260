#pragma once

#include "core/base/message.h"
#include "core/training/agreed_control.h"
#include "core/training/gradient_exchange.h"
#include "core/training/trainer.h"
#include "core/training/training_parts.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace genrescope {

/// A run, from its first or its next epoch to its end.
class Training {
public:
    /// Continues from the parts' state; one without weights belongs to a new run. Borrows all
    /// but the parts.
    /// @throws CheckpointError if the state does not fit the model; else as train does.
    Training(TrainingParts parts, const TaskContext& context, TrainingObserver& observer,
             TrainControl& control, TrainingGroup& group);

    TrainingResult run();

private:
    using Clock = std::chrono::steady_clock;

    /// Begins the run in its folder, or brings the folder in line with the state.
    void openFolder(bool isNew);
    /// Adds to the run's journal, where this process writes it.
    void note(const std::string& event) const;
    /// Takes weights, moments and random numbers from the state, and the steps from its last epoch.
    void restore();
    /// Copies them to the state.
    void remember();

    void trainToTheEnd();
    bool isOver() const;
    /// After so many epochs, the best of which is `best`.
    bool hasStoppedImproving(int epochs, int best) const;
    void waitWhilePaused();
    EpochMetrics trainEpoch(int epoch);
    double trainOnNextBatch(double learningRate);
    /// Makes the steps of an epoch safe before its validation.
    void keepSteps();
    /// False if it was asked to finish, and validation would have taken too long.
    bool evaluate(EpochMetrics& metrics);
    /// Nothing if it would have taken too long.
    std::optional<ValidationScore> validate(int epoch, std::span<const TrainingClip> clips);
    bool isLast(const EpochMetrics& metrics) const;
    void keep(const EpochMetrics& metrics);
    /// Has `write` put what is new into the folder. Where there is no room, waits for some: hours
    /// of work are in memory. A group does not wait, since the others' processors would.
    void commit(const std::function<void()>& write);
    TrainingResult result() const;
    /// How a run that was not interrupted ended, for its journal.
    std::string ending() const;
    std::int64_t parameterCount() const;
    /// Of the last epoch.
    EpochFiles epochFiles();
    Checkpoint checkpoint();
    void requireFinite(double loss, const Message& which) const;
    void report(int epoch) const;
    std::string nameOfEpoch(int epoch) const;
    /// The average of the weights where there is one.
    Classifier& evaluatedModel() const
    {
        return parts_.average ? *parts_.average : *parts_.classifier;
    }

    const TaskContext& context_;
    TrainingObserver& observer_;
    TrainingGroup& group_;
    AgreedControl control_;
    /// Nothing for a process that is alone.
    std::optional<GradientExchange> exchange_ = {};
    TrainingParts parts_;
    /// When the training would have begun, had it not been interrupted.
    Clock::time_point start_ = {};
    std::int64_t step_ = 0;
};

} // namespace genrescope
