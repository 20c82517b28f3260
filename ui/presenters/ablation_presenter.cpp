#include "ui/presenters/ablation_presenter.h"

#include "core/base/error.h"
#include "ui/data/path_text.h"
#include "ui/text/error_text.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Of runs that are alike in this, an epoch takes about as long.
bool costAlike(const TrainConfig& first, const TrainConfig& second)
{
    return first.model == second.model && first.recipe == second.recipe &&
           first.batchSize == second.batchSize && first.maxCropFrames == second.maxCropFrames &&
           first.epochFraction == second.epochFraction &&
           first.minStepsPerEpoch == second.minStepsPerEpoch;
}

/// Of a run that is like this one: of an ablation, or the newest of others; nothing where there is
/// none.
std::optional<double> secondsPerEpoch(const std::vector<FinishedRun>& ablation,
                                      const std::vector<RunRecord>& runs, const TrainConfig& config)
{
    for (const auto& [run, outcome] : ablation) {
        if (costAlike(run.config, config))
            return outcome.seconds / run.config.epochs;
    }
    for (const RunRecord& run : runs) {
        if (run.config && !run.epochs.empty() && run.state == RunState::Done &&
            costAlike(*run.config, config))
            return run.epochs.back().seconds / run.epochs.back().epoch;
    }
    return {};
}

} // namespace

AblationPresenter::AblationPresenter(RunLibrary& runs, Work work, QObject* parent)
    : QObject(parent), runs_(runs), work_(std::move(work))
{
    connect(&relay_, &AblationRelay::ended, this, &AblationPresenter::take);
    connect(&relay_, &AblationRelay::waits, this, [this](const Message& reason) {
        obstacle_ = messageText(reason);
        Q_EMIT clockChanged();
    });
    connect(&runner_, &TaskRunner::progressed, this, &AblationPresenter::takeProgress);
    connect(&runner_, &TaskRunner::canceled, this, &AblationPresenter::goIdle);
    connect(&runner_, &TaskRunner::failed, this, [this](const QString& sentence) {
        goIdle();
        Q_EMIT failed(sentence);
    });
    connect(&reader_, &TaskRunner::failed, this, &AblationPresenter::failed);
}

AblationPresenter::~AblationPresenter() = default;

std::optional<AblationRun> AblationPresenter::currentRun() const
{
    if (state_ == State::Idle || !shown_)
        return {};
    const std::vector<AblationRun> runs =
        ablationRuns(shown_->report.queue, shown_->report.seeds, 1);
    return ended_ < runs.size() ? std::optional(runs[ended_]) : std::nullopt;
}

void AblationPresenter::openWorkspace(const QString& folder)
{
    nextWorkspace_.reset();
    if (state_ != State::Idle) {
        if (folder != workspace_)
            nextWorkspace_ = folder;
        return;
    }
    if (folder != workspace_)
        setShown({});
    workspace_ = folder;
    list();
}

void AblationPresenter::list()
{
    reader_.start<QStringList>(
        [store = AblationStore(workspace_)](const TaskContext&) { return store.folders(); },
        [this, workspace = workspace_](const QStringList& folders) {
            if (workspace != workspace_ || std::exchange(ablations_, folders) == folders)
                return;
            Q_EMIT ablationsChanged();
            if (!shown_ && !folders.isEmpty())
                show(folders.front());
        });
}

void AblationPresenter::show(const QString& folder)
{
    if (state_ != State::Idle || (shown_ && shown_->folder == folder))
        return;
    reader_.start<StoredAblation>(
        [folder](const TaskContext&) { return AblationStore::read(folder); },
        [this, workspace = workspace_](const StoredAblation& ablation) {
            if (state_ == State::Idle && workspace == workspace_)
                setShown(ablation);
        });
}

void AblationPresenter::setShown(std::optional<StoredAblation> ablation)
{
    shown_ = std::move(ablation);
    Q_EMIT shownChanged();
}

bool AblationPresenter::mayTrain()
{
    if (state_ != State::Idle || workspace_.isEmpty())
        return false;
    if (isElsewhere_()) {
        Q_EMIT failed(tr("A network is being trained, and both would take longer at the same time; "
                         "wait until it is done, or stop it."));
        return false;
    }
    return true;
}

void AblationPresenter::start(const AblationPlan& plan, int threads)
{
    prepare([store = AblationStore(workspace_),
             plan] { return store.create(plan, QDateTime::currentDateTime()); },
            threads);
}

void AblationPresenter::resume(int seeds, int threads)
{
    if (!shown_)
        return;
    prepare(
        [folder = shown_->folder, seeds] {
            AblationStore::setSeeds(folder, seeds);
            return AblationStore::read(folder);
        },
        threads);
}

void AblationPresenter::prepare(std::function<StoredAblation()> make, int threads)
{
    if (!mayTrain())
        return;
    clock_ = {};
    ended_ = 0;
    firstStep_.reset();
    obstacle_.clear();
    setState(State::Working);
    runner_.start<StoredAblation>([make = std::move(make)](const TaskContext&) { return make(); },
                                  [this, threads](const StoredAblation& ablation) {
                                      setShown(ablation);
                                      begin(threads);
                                  });
}

void AblationPresenter::begin(int threads)
{
    clock_.run = 1;
    clock_.runs = shown_->runCount();
    Q_EMIT clockChanged();
    const AblationRequest request = {.workspace = pathOf(workspace_),
                                     .ablation = pathOf(shown_->folder),
                                     .seeds = shown_->report.seeds,
                                     .threads = threads};
    // The relay outlives the runner's thread.
    runner_.start<AblationReport>(
        [work = work_, request, &relay = relay_](const TaskContext& context) {
            return work(request, context, relay);
        },
        [this](AblationReport report) {
            shown_->report = std::move(report);
            Q_EMIT shownChanged();
            goIdle();
        });
}

void AblationPresenter::stop()
{
    if (state_ != State::Working)
        return;
    setState(State::Stopping);
    runner_.cancel();
}

void AblationPresenter::take(const FinishedRun& finished)
{
    ++ended_;
    clock_.run = std::min(ended_ + 1, clock_.runs);
    std::vector<FinishedRun>& runs = shown_->report.runs;
    const bool isKnown = std::ranges::any_of(
        runs, [&](const FinishedRun& one) { return one.run.folder == finished.run.folder; });
    if (!isKnown) {
        runs.push_back(finished);
        Q_EMIT shownChanged();
    }
    Q_EMIT clockChanged();
}

void AblationPresenter::takeProgress(const Progress& progress)
{
    if (progress.total == 0)
        return;
    if (!firstStep_) {
        firstStep_ = progress.done;
        since_.start();
    }
    clock_.step = progress.done;
    clock_.steps = progress.total;
    const auto done = static_cast<double>(progress.done - std::min(*firstStep_, progress.done));
    const auto left = static_cast<double>(progress.total - progress.done);
    // Over all of them, so that validations are included.
    if (done > 0.0)
        clock_.remaining = static_cast<double>(since_.elapsed()) / 1000.0 * left / done;
    Q_EMIT clockChanged();
}

void AblationPresenter::goIdle()
{
    setState(State::Idle);
    if (const auto next = std::exchange(nextWorkspace_, {}))
        openWorkspace(*next);
    else
        list();
}

void AblationPresenter::setState(State state)
{
    state_ = state;
    Q_EMIT stateChanged(state);
}

std::optional<double> AblationPresenter::estimate(const AblationQueue& queue) const
{
    const std::vector<FinishedRun> ablation =
        shown_ ? shown_->report.runs : std::vector<FinishedRun>();
    double seconds = 0.0;
    for (const AblationRun& run : ablationRuns(queue, queue.seeds, 1)) {
        const std::optional<double> epoch = secondsPerEpoch(ablation, runs_.runs(), run.config);
        if (!epoch)
            return {};
        seconds += *epoch * run.config.epochs;
    }
    return seconds;
}

} // namespace genrescope
