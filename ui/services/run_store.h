#pragma once

#include "core/base/file_status.h"
#include "core/runs/reconstruction.h"
#include "ui/data/run_record.h"

#include <QDateTime>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace genrescope {

/// @return whether there is a trash that took the folder.
bool moveToSystemTrash(const QString& folder);

/// By what it is noticed that another process has written to a run.
struct RunPulse {
    QString folder = {};
    /// Of the tables of its epochs and steps, and of its state.
    std::vector<std::optional<FileStamp>> files = {};
    /// Whether a process trains it.
    bool isHeld = false;

    bool operator==(const RunPulse&) const = default;
};

/// The runs of a workspace: WORKSPACE/runs/<stamp>-<model>-<recipe>/ with config.json, metrics.csv,
/// the checkpoints (all three by train()), steps.csv, state.json and notes.txt.
///
/// Files that a crash left half-written are read as far as they are complete.
class RunStore {
public:
    explicit RunStore(const QString& workspace);

    /// All runs, newest first. A run that never ended is RunState::Elsewhere or
    /// RunState::Interrupted.
    std::vector<RunRecord> load() const;
    /// Of all runs that have begun.
    std::vector<RunPulse> pulses() const;
    RunRecord read(const QString& folder) const;
    /// The steps of a run up to `last`, as far as their rows are complete.
    std::vector<RunStep>
    readSteps(const QString& folder,
              std::int64_t last = std::numeric_limits<std::int64_t>::max()) const;
    /// What the run's model makes of masked frames; nothing where it learns something else.
    /// @throws CheckpointError, FileError.
    std::optional<Reconstruction> readReconstruction(const QString& folder) const;
    /// A run that is about to be resumed from its state: marked as running, without later epochs.
    RunRecord readToResume(const QString& folder, const TrainState& state) const;

    /// A run that does not exist yet, under a name of its own.
    RunRecord plan(const TrainConfig& config, const QDateTime& now) const;
    /// Writes a run's state and origin into its folder, which is made if missing. @throws
    /// FileError.
    void save(const RunRecord& run) const;
    /// @throws FileError.
    void writeNotes(const QString& folder, const QString& notes) const;

    /// Moves a run aside, where restore() finds it until purge(). @throws FileError.
    void remove(const QString& folder) const;
    /// @throws FileError.
    void restore(const QString& folder) const;
    /// Moves the runs that were set aside to the system's trash.
    /// @return the folders, as remove() was given them, of those that the trash did not take: they
    /// stay where restore() finds them.
    QStringList
    purge(const std::function<bool(const QString&)>& moveToTrash = moveToSystemTrash) const;
    /// Deletes a run that was set aside. @throws FileError.
    void deletePermanently(const QString& folder) const;

private:
    QString trashPath(const QString& folder) const;

    QString runs_;
    QString trash_;
};

} // namespace genrescope
