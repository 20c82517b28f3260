#pragma once

#include "core/training/train_state.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace genrescope {

enum class RunState {
    Running,
    Done,
    /// Ended by hand, with the best checkpoint kept.
    Finished,
    Stopped,
    Failed,
    /// Found without an end: the program died, or was closed, while it trained.
    Interrupted,
};

/// A step of a run, and when it came.
struct RunStep {
    StepMetrics metrics = {};
    /// Since the run began.
    double seconds = 0.0;
};

/// One run of a workspace: its settings, its values, how it ended.
struct RunRecord {
    /// Absolute; names the run.
    QString folder = {};
    /// ModelInfo::name, and the recipe's.
    QString model = {};
    QString recipe = {};
    QDateTime started = {};
    /// Every setting of config.json: "learning_rate" → "0.001", "options.layers" → "2".
    std::map<QString, QString> settings = {};
    std::vector<RunStep> steps = {};
    std::vector<EpochMetrics> epochs = {};
    RunState state = RunState::Running;
    /// Why RunState::Failed.
    QString reason = {};
    QString notes = {};

    /// Place of the best epoch (not the last one) in `epochs`.
    std::optional<std::size_t> best() const;
    std::filesystem::path bestCheckpoint() const;
    /// Whether it was cut off and left what it can go on from.
    bool isResumable() const;
};

/// The runs of a workspace: WORKSPACE/runs/<stamp>-<model>-<recipe>/ with config.json, metrics.csv,
/// the checkpoints (all three by train()), steps.csv, state.json and notes.txt.
///
/// What a crash left half-written is read as far as it is whole.
class RunStore {
public:
    explicit RunStore(const QString& workspace);

    /// All runs, newest first. A run that never ended is RunState::Interrupted.
    std::vector<RunRecord> load() const;
    RunRecord read(const QString& folder) const;
    /// A run that is about to go on from its state: as running, without what came after the state.
    RunRecord readToResume(const QString& folder, const TrainState& state) const;

    /// A run that does not exist yet, under a name of its own.
    RunRecord plan(const TrainConfig& config, const QDateTime& now) const;
    /// Writes a run's state and origin into its folder, which is made if missing. @throws
    /// FileError.
    void writeDown(const RunRecord& run) const;
    /// @throws FileError.
    void writeNotes(const QString& folder, const QString& notes) const;

    /// Puts a run aside, where restore() finds it until purge(). @throws FileError.
    void remove(const QString& folder) const;
    /// @throws FileError.
    void restore(const QString& folder) const;
    /// Hands the runs that were put aside to the system's waste bin, or deletes them where there is
    /// none.
    void purge() const;

private:
    QString asideOf(const QString& folder) const;

    QString runs_;
    QString aside_;
};

} // namespace genrescope
