#pragma once

#include "ui/data/run_record.h"
#include "ui/services/run_store.h"
#include "ui/tasks/task_runner.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace genrescope {

/// The runs of the open workspace, and of others on request. Everything that shows or changes a run
/// goes through here: tables and charts follow the signals, training reports its updates.
///
/// The disk is read and written in the background. Steps are many, so only those of the run that
/// trains stay in memory; those of other runs are read on request.
///
/// Other processes, also on other machines that share the folder, train into the same workspace:
/// every few seconds, what they have written is looked for.
class RunLibrary : public QObject {
    Q_OBJECT

public:
    /// @param moveToTrash  called on a worker.
    explicit RunLibrary(QObject* parent = nullptr,
                        std::function<bool(const QString&)> moveToTrash = moveToSystemTrash);
    ~RunLibrary() override;

    const QString& workspace() const { return workspace_; }
    /// Newest first.
    const std::vector<RunRecord>& runs() const { return runs_; }
    /// Null if there is no such run.
    const RunRecord* find(const QString& folder) const;
    /// Whether the workspace is still being read.
    bool isReading() const { return reading_; }

    /// Reads the runs of a workspace, also again; reloaded() follows. Runs that were removed
    /// earlier go to the system's trash; trashRefused() names those that it does not take.
    void open(const QString& workspace);
    /// Looks now for what other processes have written to the open workspace.
    void look();
    /// The runs of any workspace, which need not be the open one; runsRead() follows, at once for
    /// the open one. While that is being read, reloaded() follows instead.
    void requestRuns(const QString& workspace);
    /// The steps of a run; stepsRead() follows, at once for the run that trains.
    void requestSteps(const QString& folder);

    /// What a run's model makes of masked frames; reconstructionRead() follows.
    void requestReconstruction(const QString& folder);

    /// A run starts, or is resumed after these steps.
    void begin(const RunRecord& run, std::vector<RunStep> earlierSteps = {});
    void advance(const QString& folder, const RunUpdates& news);
    void end(const QString& folder, RunState state, const QString& reason);

    void setNotes(const QString& folder, const QString& notes);
    /// Not while it trains. runRemoved() follows.
    void remove(const QString& folder);
    /// Undoes a removal; runAdded() follows.
    void restore(const QString& folder);
    /// A run that was removed, and that the trash did not take.
    void deletePermanently(const QString& folder);

Q_SIGNALS:
    /// Other runs, or the same ones read again.
    void reloaded();
    /// A new run, or one that is resumed or restored.
    void runAdded(const genrescope::RunRecord& run);
    /// Its epochs, state or notes.
    void runChanged(const genrescope::RunRecord& run);
    void runAdvanced(const QString& folder, const genrescope::RunUpdates& news);
    void runRemoved(const QString& folder);
    void trashRefused(const QStringList& folders);
    /// What was requested. Newest first.
    void runsRead(const QString& workspace, const std::vector<genrescope::RunRecord>& runs);
    /// All steps of a run so far.
    void stepsRead(const QString& folder, const std::vector<genrescope::RunStep>& steps);
    /// As of the run's last epoch; nothing where its model learns something else, or the file is
    /// damaged, in which case failed() follows.
    void reconstructionRead(const QString& folder,
                            const std::optional<genrescope::Reconstruction>& reconstruction);
    /// One sentence.
    void failed(const QString& sentence);

private:
    /// The runs that other processes wrote to, as they are now, with the steps since the last one
    /// that is known.
    struct Followed;

    void take(const Followed& followed);
    RunRecord* run(const QString& folder);
    void put(const RunRecord& run);

    std::function<bool(const QString&)> moveToTrash_;
    QString workspace_;
    bool reading_ = false;
    std::vector<RunRecord> runs_;
    /// The run that trains, and its steps.
    QString training_;
    std::vector<RunStep> steps_;
    /// Of all runs when they were last read.
    std::vector<RunPulse> pulses_;
    /// Of runs that train elsewhere: the last step that was told of.
    std::map<QString, std::int64_t> lastSteps_;
    QTimer timer_;
    // Last: their threads end before anything that they use.
    TaskRunner reader_;
    TaskRunner otherReader_;
    TaskRunner stepReader_;
    TaskRunner pictureReader_;
    TaskRunner writer_;
    TaskRunner follower_;
};

} // namespace genrescope
