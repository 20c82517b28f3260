#pragma once

#include "core/base/device.h"
#include "core/runs/train_control.h"
#include "ui/services/progress_estimate.h"
#include "ui/services/run_library.h"
#include "ui/services/run_recorder.h"
#include "ui/services/train_queue.h"
#include "ui/tasks/task_runner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace genrescope {

/// Progress of the current run.
struct TrainClock {
    /// Seconds of work, pauses left out.
    double elapsed = 0.0;
    /// Seconds until this run ends, once known.
    std::optional<double> remaining = {};
    std::optional<double> cropsPerSecond = {};
    /// Of this run, in [0, 1].
    double fraction = 0.0;
    int epoch = 0;
    /// While an epoch is validated: how many tracks of how many are done; else 0 of 0.
    std::uint64_t validated = 0;
    std::uint64_t toValidate = 0;
    /// The number of this run, from 1, since training began, and how many there are with those that
    /// wait.
    int run = 0;
    int runs = 0;
};

/// The logic of the Train page: trains one model after the other in the workspace of the run
/// library, and delivers their updates to the library ten times per second. What waits is a queue
/// in the workspace.
class TrainPresenter : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Starting, Running, Paused, DiskFull, Finishing, Stopping };
    Q_ENUM(State)

    /// Trains on the prepared dataset in a folder; called on a worker thread. As core's train(),
    /// which takes an opened workspace, on this device.
    using Trainer = std::function<TrainingResult(
        const TrainConfig& config, Device device, const std::filesystem::path& workspace,
        const std::filesystem::path& run, const TaskContext& context, TrainingObserver& observer,
        TrainControl& control)>;

    /// Resumes the run in a folder; called on a worker thread. As core's resumeTraining(), on this
    /// device.
    using Resumer = std::function<TrainingResult(
        const std::filesystem::path& workspace, const std::filesystem::path& run, Device device,
        const TaskContext& context, TrainingObserver& observer, TrainControl& control)>;

    /// @param runs  not owned.
    explicit TrainPresenter(RunLibrary& runs, Trainer trainer, Resumer resumer = {},
                            QObject* parent = nullptr);
    ~TrainPresenter() override;

    /// Asked before it trains: whether an ablation does, which would share the cores.
    void setOtherTraining(std::function<bool()> isTraining)
    {
        isElsewhere_ = std::move(isTraining);
    }

    State state() const { return state_; }
    const TrainClock& clock() const { return clock_; }
    /// Why the run waits, in State::DiskFull: one sentence.
    QString obstacle() const;
    RunLibrary& runs() { return runs_; }
    TrainQueue& queue() { return queue_; }
    /// Folder of the current run; empty when idle.
    QString runFolder() const;
    /// Steps per epoch of the current run; 0 = not known yet.
    double stepsPerEpoch() const;

    /// Opens a workspace in the run library; one that is chosen while a run trains is opened after
    /// it.
    void openWorkspace(const QString& folder);
    /// Whether another workspace will be opened once the runs of this one are trained.
    bool isLeaving() const { return nextWorkspace_.has_value(); }

    /// Trains each of them in turn, in the open workspace, and then what waits there already;
    /// failed() instead, and nothing begins, if one of them cannot be trained.
    void start(const std::vector<TrainConfig>& configs, Device device = Device::Auto);
    /// Has them wait behind the others; failed() instead if one of them cannot be trained.
    void enqueue(const std::vector<TrainConfig>& configs, Device device = Device::Auto);
    /// Trains what waits.
    void startQueue();
    /// Resumes an interrupted run of the open workspace (RunRecord::isResumable) from the end of
    /// its last complete epoch, and then trains what waits; runStarted follows, or failed, for
    /// example if another process trains it.
    void resumeRun(const QString& folder, Device device = Device::Auto);
    void pause();
    void resume();
    /// Looks now whether there is room on the disk, in State::DiskFull.
    void tryAgain();
    /// Ends the current run with its best checkpoint kept; the next one follows.
    void finishNow();
    /// Ends the current run; the others wait until they are started.
    void stop();

Q_SIGNALS:
    void stateChanged(genrescope::TrainPresenter::State state);
    void clockChanged(const genrescope::TrainClock& clock);
    /// After the library knows it.
    void runStarted(const QString& folder);
    void runEnded(const QString& folder, genrescope::RunState state);
    /// One sentence.
    void failed(const QString& sentence);

private:
    struct Job {
        TrainConfig config = {};
        RunRecord run = {};
        /// Done before, in an earlier session, and their count.
        std::vector<RunStep> earlierSteps = {};
        /// On the worker.
        std::function<TrainingResult(const TaskContext&, TrainingObserver&, TrainControl&)> train =
            {};
        std::uint64_t earlierStepCount = 0;
        bool hasStepped = false;
        std::shared_ptr<RunRecorder> recorder = {};
        std::shared_ptr<TrainControl> control = {};
    };

    void setState(State state);
    void openNow(const QString& folder);
    bool mayBegin();
    bool canTrain(const std::vector<TrainConfig>& configs);
    void startNext();
    Job newJob(const QueuedRun& queued) const;
    static Job resumedJob(const Resumer& resumer, Device device, const QString& workspace,
                          const QString& folder);
    void begin(const Job& job);
    static void work(const RunStore& store, Job job, const TaskContext& context);
    void takeUpdates();
    void takeObstacle();
    void takeProgress(const Progress& progress);
    void updateClock();
    void stopClock();
    void continueClock();
    double activeSeconds() const;
    void endRun(RunState state, const QString& reason);
    void goIdle();

    RunLibrary& runs_;
    Trainer trainer_;
    Resumer resumer_;
    std::function<bool()> isElsewhere_ = [] { return false; };
    State state_ = State::Idle;
    /// Chosen while a run trains: opened after it.
    std::optional<QString> nextWorkspace_;
    TrainQueue queue_;
    /// What waits is trained as soon as the earlier runs are read.
    bool begins_ = false;
    std::optional<Job> job_;
    TrainClock clock_;
    Progress progress_;
    ProgressEstimate estimate_;
    QElapsedTimer since_;
    /// Milliseconds spent in pauses, and the start of the current one.
    qint64 paused_ = 0;
    std::optional<qint64> pausedAt_;
    QTimer timer_;
    // Last: their threads end before anything that they use.
    TaskRunner reader_;
    TaskRunner runner_;
};

} // namespace genrescope
