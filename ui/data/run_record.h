#pragma once

#include "core/runs/train_state.h"

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace genrescope {

enum class RunState {
    /// In this program.
    Running,
    /// Another process trains it, on this machine or on one that shares the folder.
    Elsewhere,
    Done,
    /// Ended by hand, with the best checkpoint kept.
    Finished,
    Stopped,
    Failed,
    /// Without a recorded end: the program crashed or was closed during training.
    Interrupted,
};

/// A step of a run, and its time.
struct RunStep {
    StepMetrics metrics = {};
    /// Since the run began.
    double seconds = 0.0;
};

/// One run of a workspace: its settings, its epochs, how it ended. Its steps are many and read
/// separately.
struct RunRecord {
    /// Absolute; names the run.
    QString folder = {};
    /// ModelInfo::name, and the recipe's.
    QString model = {};
    QString recipe = {};
    QDateTime started = {};
    /// config.json; nothing where it is absent or damaged.
    std::optional<TrainConfig> config = {};
    /// Every setting in it: "learning_rate" → "0.001", "options.layers" → "2".
    std::map<QString, QString> settings = {};
    std::vector<EpochMetrics> epochs = {};
    RunState state = RunState::Running;
    /// Why RunState::Failed.
    QString reason = {};
    QString notes = {};
    /// The folder contains a state to resume from.
    bool hasState = false;
    /// The folder contains the checkpoint of the best epoch.
    bool hasCheckpoint = false;

    /// Index of the best epoch (not the last one) in `epochs`.
    std::optional<std::size_t> best() const;
    std::filesystem::path bestCheckpoint() const;
    /// Whether nobody trains it.
    bool isStill() const { return state != RunState::Running && state != RunState::Elsewhere; }
    /// Whether its model hears genres, rather than being a basis for learning them.
    bool learnsGenres() const;
    /// Whether its model learns to fill in masked frames.
    bool learnsMaskedFrames() const;
    /// Whether it was interrupted and left a state to resume from. Does not access the disk.
    bool isResumable() const;
};

/// A run's updates since the last query.
struct RunUpdates {
    std::vector<RunStep> steps = {};
    std::vector<EpochMetrics> epochs = {};
};

} // namespace genrescope
