#include "ui/presenters/train_presenter.h"

#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/runs/run_log.h"
#include "ui/data/path_text.h"
#include "ui/services/run_store.h"
#include "ui/text/error_text.h"

namespace genrescope {

namespace {

// Ten times per second: as often as a curve can be read.
constexpr int updateIntervalMs = 100;

} // namespace

TrainPresenter::TrainPresenter(RunLibrary& runs, Trainer trainer, Resumer resumer, QObject* parent)
    : QObject(parent), runs_(runs), trainer_(std::move(trainer)), resumer_(std::move(resumer))
{
    timer_.setInterval(updateIntervalMs);
    connect(&timer_, &QTimer::timeout, this, &TrainPresenter::takeUpdates);
    connect(&runs_, &RunLibrary::reloaded, this, [this] {
        if (std::exchange(begins_, false))
            startNext();
    });
    connect(&queue_, &TrainQueue::changed, this, [this] {
        if (state_ != State::Idle)
            updateClock();
    });
    connect(&queue_, &TrainQueue::failed, this, &TrainPresenter::failed);
    connect(&runner_, &TaskRunner::progressed, this, &TrainPresenter::takeProgress);
    connect(&runner_, &TaskRunner::failed, this,
            [this](const QString& sentence) { endRun(RunState::Failed, sentence); });
    connect(&runner_, &TaskRunner::canceled, this, [this] { endRun(RunState::Stopped, {}); });
    connect(&reader_, &TaskRunner::failed, this, &TrainPresenter::failed);
}

TrainPresenter::~TrainPresenter() = default;

QString TrainPresenter::runFolder() const
{
    return job_ ? job_->run.folder : QString();
}

QString TrainPresenter::obstacle() const
{
    const auto reason = job_ ? job_->recorder->obstacle() : std::nullopt;
    return reason ? messageText(*reason) : QString();
}

double TrainPresenter::stepsPerEpoch() const
{
    if (!job_ || progress_.total == 0)
        return 0.0;
    return static_cast<double>(progress_.total) / job_->config.epochs;
}

void TrainPresenter::openWorkspace(const QString& folder)
{
    nextWorkspace_.reset();
    if (state_ == State::Idle)
        openNow(folder);
    else if (folder != runs_.workspace())
        nextWorkspace_ = folder;
}

void TrainPresenter::openNow(const QString& folder)
{
    begins_ = false;
    runs_.open(folder);
    queue_.open(folder);
}

bool TrainPresenter::mayBegin()
{
    if (!isElsewhere_())
        return true;
    Q_EMIT failed(tr("An ablation is being trained, and both would take longer at the same time; "
                     "wait until it is done, or stop it."));
    return false;
}

bool TrainPresenter::canTrain(const std::vector<TrainConfig>& configs)
{
    try {
        for (const TrainConfig& config : configs)
            config.validate();
    } catch (const Error& error) {
        Q_EMIT failed(errorText(error));
        return false;
    }
    return !configs.empty();
}

void TrainPresenter::start(const std::vector<TrainConfig>& configs, Device device)
{
    if (state_ != State::Idle || begins_ || !canTrain(configs) || !mayBegin())
        return;
    queue_.add(configs, device, TrainQueue::Place::First);
    startQueue();
}

void TrainPresenter::enqueue(const std::vector<TrainConfig>& configs, Device device)
{
    if (canTrain(configs))
        queue_.add(configs, device, TrainQueue::Place::Last);
}

void TrainPresenter::startQueue()
{
    if (state_ != State::Idle || queue_.runs().empty() || !mayBegin())
        return;
    clock_ = {};
    if (runs_.isReading())
        begins_ = true;
    else
        startNext();
}

void TrainPresenter::resumeRun(const QString& folder, Device device)
{
    if (state_ != State::Idle || reader_.isBusy() || runs_.isReading() || !mayBegin())
        return;
    reader_.start<Job>(
        [resumer = resumer_, device, workspace = runs_.workspace(), folder](const TaskContext&) {
            return resumedJob(resumer, device, workspace, folder);
        },
        [this](const Job& job) {
            if (state_ != State::Idle)
                return;
            clock_ = {};
            begin(job);
        });
}

void TrainPresenter::pause()
{
    if (state_ != State::Running && state_ != State::Starting)
        return;
    job_->control->pause();
    stopClock();
    setState(State::Paused);
}

void TrainPresenter::resume()
{
    if (state_ != State::Paused)
        return;
    job_->control->resume();
    continueClock();
    setState(State::Running);
}

void TrainPresenter::tryAgain()
{
    if (state_ == State::DiskFull)
        job_->control->tryAgain();
}

void TrainPresenter::finishNow()
{
    if (state_ == State::Paused)
        resume();
    if (state_ != State::Running && state_ != State::Starting)
        return;
    job_->control->finish();
    setState(State::Finishing);
}

void TrainPresenter::stop()
{
    if (state_ == State::Idle || state_ == State::Stopping)
        return;
    setState(State::Stopping);
    runner_.cancel();
}

void TrainPresenter::setState(State state)
{
    if (state == state_)
        return;
    state_ = state;
    Q_EMIT stateChanged(state);
}

void TrainPresenter::startNext()
{
    if (const std::optional<QueuedRun> next = queue_.takeFirst())
        begin(newJob(*next));
    else
        goIdle();
}

void TrainPresenter::goIdle()
{
    setState(State::Idle);
    if (const auto next = std::exchange(nextWorkspace_, {}))
        openNow(*next);
}

TrainPresenter::Job TrainPresenter::newJob(const QueuedRun& queued) const
{
    Job job;
    job.config = queued.config;
    job.run = RunStore(runs_.workspace()).plan(queued.config, QDateTime::currentDateTime());
    job.recorder = std::make_shared<RunRecorder>(job.run.folder);
    job.control = std::make_shared<TrainControl>();
    job.train = [trainer = trainer_, config = queued.config, device = queued.device,
                 workspace = pathOf(runs_.workspace()), run = pathOf(job.run.folder)](
                    const TaskContext& context, TrainingObserver& observer, TrainControl& control) {
        return trainer(config, device, workspace, run, context, observer, control);
    };
    return job;
}

TrainPresenter::Job TrainPresenter::resumedJob(const Resumer& resumer, Device device,
                                               const QString& workspace, const QString& folder)
{
    const std::filesystem::path run = pathOf(folder);
    {
        // Before anything is written there: another process may be training it.
        const FileLock free(runLockPath(run));
    }
    const TrainState state = readTrainState(run);
    Job job;
    job.config = state.config;
    const RunStore store(workspace);
    job.earlierStepCount = static_cast<std::uint64_t>(state.latest().step);
    job.run = store.readToResume(folder, state);
    job.earlierSteps = store.readSteps(folder, state.latest().step);
    job.recorder = std::make_shared<RunRecorder>(folder, job.earlierSteps);
    job.control = std::make_shared<TrainControl>();
    job.train = [resumer, device, run, workspaceFolder = pathOf(workspace)](
                    const TaskContext& context, TrainingObserver& observer, TrainControl& control) {
        return resumer(workspaceFolder, run, device, context, observer, control);
    };
    return job;
}

void TrainPresenter::begin(const Job& job)
{
    job_ = job;
    progress_ = {};
    estimate_.reset();
    paused_ = 0;
    pausedAt_.reset();
    since_.start();
    ++clock_.run;
    setState(State::Starting);
    runs_.begin(job.run, std::exchange(job_->earlierSteps, {}));
    Q_EMIT runStarted(job.run.folder);
    updateClock();
    timer_.start();

    // No reference to this object goes to the worker.
    runner_.start<RunState>(
        [store = RunStore(runs_.workspace()), job = *job_](const TaskContext& context) {
            work(store, job, context);
            return job.control->isFinishing() ? RunState::Finished : RunState::Done;
        },
        [this](RunState state) { endRun(state, {}); });
}

void TrainPresenter::work(const RunStore& store, Job job, const TaskContext& context)
{
    const auto end = [&](RunState state, const QString& reason) {
        job.recorder->flush();
        job.run.state = state;
        job.run.reason = reason;
        try {
            store.save(job.run);
        } catch (const FileError&) {
            // It stays "running" on disk, which is read as interrupted: nothing is lost.
            return;
        }
    };
    store.save(job.run);
    try {
        job.train(context, *job.recorder, *job.control);
    } catch (const Canceled&) {
        end(RunState::Stopped, {});
        throw;
    } catch (const std::exception& error) {
        end(RunState::Failed, errorText(error));
        throw;
    }
    end(job.control->isFinishing() ? RunState::Finished : RunState::Done, {});
}

void TrainPresenter::takeUpdates()
{
    if (!job_)
        return;
    const RunUpdates updates = job_->recorder->take();
    if (!updates.steps.empty() || !updates.epochs.empty()) {
        if (state_ == State::Starting)
            setState(State::Running);
        if (!updates.steps.empty()) {
            job_->hasStepped = true;
            const StepMetrics& last = updates.steps.back().metrics;
            clock_.epoch = last.epoch;
            estimate_.add(activeSeconds(), static_cast<std::uint64_t>(last.step));
        }
        runs_.advance(job_->run.folder, updates);
    }
    takeObstacle();
    updateClock();
}

void TrainPresenter::takeObstacle()
{
    const bool waits = job_->recorder->obstacle().has_value();
    if (waits == (state_ == State::DiskFull) || state_ == State::Stopping)
        return;
    if (waits) {
        stopClock();
        setState(State::DiskFull);
    } else if (job_->control->isPaused()) {
        setState(State::Paused);
    } else {
        continueClock();
        setState(job_->control->isFinishing() ? State::Finishing : State::Running);
    }
}

void TrainPresenter::takeProgress(const Progress& progress)
{
    if (progress.stage == Stage::Train)
        progress_ = progress;
    // A run that is resumed before a validation begins with it.
    if (progress.stage == Stage::Validate && state_ == State::Starting)
        setState(State::Running);
    clock_.validated = progress.stage == Stage::Validate ? progress.done : 0;
    clock_.toValidate = progress.stage == Stage::Validate ? progress.total : 0;
}

void TrainPresenter::updateClock()
{
    clock_.elapsed = activeSeconds();
    clock_.fraction = progress_.fraction();
    const std::uint64_t earlier = job_ ? job_->earlierStepCount : 0;
    const bool advanced = progress_.done > earlier;
    const auto done = static_cast<double>(advanced ? progress_.done - earlier : 0);
    const auto left = static_cast<double>(progress_.total - progress_.done);
    // Over the whole run, so that validations are included.
    clock_.remaining = advanced ? std::optional(clock_.elapsed * left / done) : std::nullopt;
    clock_.runs = clock_.run + static_cast<int>(queue_.runs().size());
    clock_.cropsPerSecond = estimate_.rate();
    if (clock_.cropsPerSecond && job_)
        *clock_.cropsPerSecond *= job_->config.batchSize;
    Q_EMIT clockChanged(clock_);
}

void TrainPresenter::stopClock()
{
    if (!pausedAt_)
        pausedAt_ = since_.elapsed();
}

void TrainPresenter::continueClock()
{
    paused_ += since_.elapsed() - pausedAt_.value_or(since_.elapsed());
    pausedAt_.reset();
    estimate_.reset();
}

double TrainPresenter::activeSeconds() const
{
    const qint64 until = pausedAt_.value_or(since_.elapsed());
    return static_cast<double>(until - paused_) / 1000.0;
}

void TrainPresenter::endRun(RunState state, const QString& reason)
{
    if (!job_)
        return;
    takeUpdates();
    timer_.stop();
    const QString folder = job_->run.folder;
    // What kept a run from its first step would most likely stop the next one, too.
    const bool goesOn =
        state != RunState::Stopped && (state != RunState::Failed || job_->hasStepped);
    job_.reset();
    runs_.end(folder, state, reason);
    Q_EMIT runEnded(folder, state);
    if (state == RunState::Failed)
        Q_EMIT failed(reason);
    if (goesOn)
        startNext();
    else
        goIdle();
}

} // namespace genrescope
