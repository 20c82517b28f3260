#include "ui/presenters/evaluate_presenter.h"

#include "core/base/binary_file.h"
#include "core/reports/report_writer.h"
#include "ui/data/model_differences.h"
#include "ui/data/path_text.h"

#include <QFile>

#include <algorithm>

namespace genrescope {

EvaluatePresenter::EvaluatePresenter(RunLibrary& runs, Work work, QObject* parent)
    : QObject(parent),
      runs_(runs),
      evaluator_(std::move(work.evaluate)),
      rules_(std::move(work.keepThreshold), std::move(work.calibrate))
{
    followRuns();
    followRules();
    connect(&runner_, &TaskRunner::progressed, this, &EvaluatePresenter::progressed);
    connect(&runner_, &TaskRunner::failed, this, [this](const QString& sentence) {
        failure_ = sentence;
        setState(State::Failed);
    });
    connect(&runner_, &TaskRunner::canceled, this, [this] { setState(State::Canceled); });
    connect(&exportRunner_, &TaskRunner::failed, this, &EvaluatePresenter::failed);
}

EvaluatePresenter::~EvaluatePresenter() = default;

void EvaluatePresenter::followRuns()
{
    const auto listAgain = [this] {
        if (!workspace_.isEmpty() && runs_.workspace() == workspace_)
            runs_.requestRuns(workspace_);
    };
    connect(&runs_, &RunLibrary::reloaded, this, listAgain);
    connect(&runs_, &RunLibrary::runAdded, this, listAgain);
    connect(&runs_, &RunLibrary::runRemoved, this, listAgain);
    // Not at each epoch: it is hard to choose from a list that keeps changing.
    connect(&runs_, &RunLibrary::runChanged, this, [listAgain](const RunRecord& run) {
        if (run.state != RunState::Running)
            listAgain();
    });
    connect(&runs_, &RunLibrary::runsRead, this,
            [this](const QString& workspace, const std::vector<RunRecord>& runs) {
                if (workspace == workspace_)
                    tellCheckpoints(runs);
            });
}

void EvaluatePresenter::followRules()
{
    connect(&rules_, &CheckpointRules::progressed, this, &EvaluatePresenter::progressed);
    connect(&rules_, &CheckpointRules::written, this, &EvaluatePresenter::checkpointChanged);
    connect(&rules_, &CheckpointRules::kept, this, &EvaluatePresenter::takeKept);
    connect(&rules_, &CheckpointRules::calibrated, this, &EvaluatePresenter::takeCalibrated);
    connect(&rules_, &CheckpointRules::failed, this, [this](const QString& sentence) {
        setState(State::Done);
        Q_EMIT failed(sentence);
    });
    // Both can be done again.
    connect(&rules_, &CheckpointRules::becameIdle, this, &EvaluatePresenter::countsChanged);
    // Stopped too late: what is shown is not what the checkpoint says any more.
    connect(&rules_, &CheckpointRules::stopped, this,
            [this](bool late) { setState(late ? State::Canceled : State::Done); });
}

void EvaluatePresenter::listCheckpoints(const QString& workspace)
{
    workspace_ = workspace;
    runs_.requestRuns(workspace);
}

void EvaluatePresenter::tellCheckpoints(const std::vector<RunRecord>& runs)
{
    QList<CheckpointChoice> choices;
    for (const RunRecord& run : runs) {
        if (!run.hasCheckpoint || !run.learnsGenres())
            continue;
        const auto best = run.best();
        choices.append({QFile::decodeName(run.bestCheckpoint().c_str()), run.model, run.recipe,
                        run.started, best ? run.epochs[*best].validationWeightedAp : std::nullopt});
    }
    Q_EMIT checkpointsListed(choices);
}

void EvaluatePresenter::start(const EvaluationRequest& request)
{
    if (runner_.isBusy() || state_ == State::Calibrating || state_ == State::Stopping)
        return;
    setState(State::Working);
    runner_.start<EvaluationOutcome>(
        [evaluate = evaluator_, request](const TaskContext& context) {
            return evaluate(request, context);
        },
        [this](EvaluationOutcome outcome) { take(std::move(outcome)); });
}

void EvaluatePresenter::stop()
{
    if (state_ == State::Working)
        runner_.cancel();
    else if (state_ == State::Calibrating)
        rules_.stop();
    else
        return;
    setState(State::Stopping);
}

void EvaluatePresenter::setGenre(std::size_t label)
{
    if (!outcome_ || label >= outcome_->report.labels.size() || label == genre_)
        return;
    genre_ = label;
    collectGenre();
    Q_EMIT countsChanged();
}

void EvaluatePresenter::setThreshold(std::optional<double> threshold)
{
    if (threshold == threshold_)
        return;
    threshold_ = threshold;
    Q_EMIT countsChanged();
}

double EvaluatePresenter::threshold(std::size_t checkpoint) const
{
    return threshold_.value_or(ownThreshold(outcome_->report.checkpoints.at(checkpoint), genre_));
}

bool EvaluatePresenter::hasOwnThresholds() const
{
    return outcome_ &&
           std::ranges::any_of(outcome_->report.checkpoints, [](const CheckpointEvaluation& one) {
               return !one.calls.perLabel.empty();
           });
}

bool EvaluatePresenter::hasCheckpoint() const
{
    return outcome_ &&
           std::ranges::any_of(outcome_->report.checkpoints,
                               [](const CheckpointEvaluation& one) { return !one.isTable; });
}

bool EvaluatePresenter::canKeepThreshold() const
{
    return hasCheckpoint() && threshold_ && outcome_->report.split == Split::Validation &&
           !rules_.isBusy();
}

void EvaluatePresenter::keepThreshold()
{
    if (!canKeepThreshold())
        return;
    rules_.keepThreshold(outcome_, genre_, *threshold_);
    Q_EMIT countsChanged(); // it cannot be kept again meanwhile
}

bool EvaluatePresenter::canCalibrate() const
{
    return state_ == State::Done && hasCheckpoint() && !rules_.isBusy();
}

void EvaluatePresenter::calibrate(std::size_t checkpoint, std::optional<double> precision)
{
    if (!canCalibrate())
        return;
    calibration_.reset();
    setState(State::Calibrating);
    rules_.calibrate(outcome_, checkpoint, precision);
}

ThresholdCounts EvaluatePresenter::counts(std::size_t checkpoint) const
{
    return countOutcomes(genreDecisions_.at(checkpoint), threshold(checkpoint));
}

std::vector<std::size_t> EvaluatePresenter::tracksBehind(std::size_t checkpoint,
                                                         Outcome outcome) const
{
    return genrescope::tracksBehind(genreDecisions_.at(checkpoint), threshold(checkpoint), outcome);
}

bool EvaluatePresenter::hasHierarchy() const
{
    return outcome_ &&
           std::ranges::any_of(outcome_->manifest.parents, [](int parent) { return parent >= 0; });
}

GenreCalls EvaluatePresenter::calls(std::size_t checkpoint, const ShownConfusion& shown) const
{
    return {outcome_->report.checkpoints.at(checkpoint),
            shown.topLevel ? outcome_->manifest.parents : std::vector<int>()};
}

Confusion EvaluatePresenter::confusion(std::size_t checkpoint, const ShownConfusion& shown) const
{
    return confusionOf(calls(checkpoint, shown), shown.reading);
}

std::vector<std::size_t> EvaluatePresenter::tracksInCell(std::size_t checkpoint,
                                                         const ShownConfusion& shown,
                                                         std::size_t truth,
                                                         std::size_t choice) const
{
    return genrescope::tracksInCell(calls(checkpoint, shown), shown.reading, truth, choice);
}

std::vector<Example> EvaluatePresenter::tracksByDifference(bool anyGenre) const
{
    return genrescope::tracksByDifference(outcome_->report,
                                          anyGenre ? std::nullopt : std::optional(genre_));
}

void EvaluatePresenter::play(std::size_t track)
{
    if (!outcome_)
        return;
    const Track& wanted = outcome_->track(track);
    // The manifest lives as long as its outcome.
    Q_EMIT playRequested({std::shared_ptr<const Manifest>(outcome_, &outcome_->manifest),
                          wanted.file, QString::fromStdString(wanted.title)});
}

void EvaluatePresenter::exportJson(const QString& path)
{
    const std::filesystem::path file = pathOf(path);
    exportBy([file](const EvaluationReport& report) { writeFile(file, toJson(report, true)); },
             path);
}

void EvaluatePresenter::exportPredictions(const QString& path)
{
    const std::filesystem::path file = pathOf(path);
    exportBy([file](const EvaluationReport& report) { writePredictions(report, file); }, path);
}

void EvaluatePresenter::exportHtml(const QString& path, const QStringList& names,
                                   const QList<ReportPicture>& pictures)
{
    const std::filesystem::path file = pathOf(path);
    exportBy(
        [file, names, pictures](const EvaluationReport& report) {
            writeFile(file, htmlReport(report, names, pictures).toStdString());
        },
        path);
}

void EvaluatePresenter::setState(State state)
{
    if (state == state_)
        return;
    state_ = state;
    Q_EMIT stateChanged(state);
}

void EvaluatePresenter::take(EvaluationOutcome outcome)
{
    outcome_ = std::make_shared<const EvaluationOutcome>(std::move(outcome));
    calibration_.reset();
    const auto& genres = outcome_->report.checkpoints.front().metrics.perLabel;
    const auto mostFrequent = std::ranges::max_element(genres, {}, &LabelMetrics::support);
    genre_ = static_cast<std::size_t>(std::distance(genres.begin(), mostFrequent));
    collectGenre();
    Q_EMIT outcomeChanged();
    Q_EMIT countsChanged();
    setState(State::Done);
}

void EvaluatePresenter::collectGenre()
{
    genreDecisions_.clear();
    for (const CheckpointEvaluation& one : outcome_->report.checkpoints)
        genreDecisions_.push_back(genrescope::genreDecisions(one.decisions, genre_));
}

void EvaluatePresenter::takeKept(const CheckpointRules::Kept& kept)
{
    if (kept.outcome == outcome_)
        judgeKept(kept);
    if (!kept.problem.isEmpty())
        Q_EMIT failed(kept.problem);
}

void EvaluatePresenter::judgeKept(const CheckpointRules::Kept& kept)
{
    auto changed = std::make_shared<EvaluationOutcome>(*outcome_);
    for (CheckpointEvaluation& one : changed->report.checkpoints) {
        if (std::ranges::count(kept.checkpoints, one.checkpoint) == 0)
            continue;
        std::vector<double> thresholds;
        for (std::size_t label = 0; label < changed->report.labels.size(); ++label)
            thresholds.push_back(label == kept.genre ? kept.threshold : ownThreshold(one, label));
        one.calls = callMetrics(one.decisions, thresholds);
    }
    outcome_ = std::move(changed);
    if (!kept.checkpoints.empty())
        threshold_.reset();
    Q_EMIT outcomeChanged();
    Q_EMIT countsChanged();
}

void EvaluatePresenter::takeCalibrated(const CheckpointRules::Calibrated& calibrated)
{
    if (!calibrated.after) {
        setState(State::Canceled);
        Q_EMIT failed(tr("The model was calibrated, but the dataset has other genres now than when "
                         "the model was evaluated. Evaluate it again."));
        return;
    }
    const CheckpointEvaluation& before =
        calibrated.before->report.checkpoints[calibrated.checkpoint];
    const CalibrationResult& result = calibrated.result;
    CalibrationNews news = {.checkpoint = calibrated.checkpoint,
                            .ownError = result.before.error,
                            .error = result.after.error,
                            .sameData = result.sameData};
    for (std::size_t label = 0; label < result.labels.size(); ++label) {
        if (result.rule.threshold(label) != ownThreshold(before, label))
            ++news.thresholds;
    }
    calibration_ = news;
    outcome_ = calibrated.after;
    threshold_.reset();
    collectGenre();
    setState(State::Done);
    Q_EMIT outcomeChanged();
    Q_EMIT countsChanged();
}

void EvaluatePresenter::exportBy(std::function<void(const EvaluationReport&)> write,
                                 const QString& path)
{
    if (!outcome_)
        return;
    exportRunner_.start<bool>(
        [outcome = outcome_, write = std::move(write)](const TaskContext&) {
            write(outcome->report);
            return true;
        },
        [this, path](bool) { Q_EMIT exported(path); });
}

} // namespace genrescope
