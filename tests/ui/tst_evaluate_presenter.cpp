// Evaluating in the background with a fake evaluator, the tracks behind numbers, and the exports.
#include "core/base/error.h"
#include "core/reports/uncertainty.h"
#include "fake_results.h"
#include "tests/support/patience.h"
#include "ui/presenters/evaluate_presenter.h"
#include "ui/presenters/html_report.h"
#include "ui/text/report_averages.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <set>
#include <thread>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;
using State = EvaluatePresenter::State;

class TestEvaluatePresenter : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    RunLibrary runs_;

    static EvaluationOutcome made(const EvaluationRequest&, const TaskContext&)
    {
        return fakeOutcome(80);
    }

private Q_SLOTS:
    void evaluatesInTheBackground()
    {
        EvaluatePresenter presenter(runs_, {made});
        QCOMPARE(presenter.state(), State::Empty);
        QSignalSpy outcome(&presenter, &EvaluatePresenter::outcomeChanged);
        presenter.start({});
        QCOMPARE(presenter.state(), State::Working);
        QTRY_COMPARE(presenter.state(), State::Done);
        QCOMPARE(outcome.size(), 1);
        // It begins with the most frequent genre.
        const auto& genres = presenter.outcome()->report.checkpoints[0].metrics.perLabel;
        for (const LabelMetrics& genre : genres)
            QVERIFY(genre.support <= genres[presenter.genre()].support);
    }

    void stopsAndBeginsAgain()
    {
        std::atomic<bool> begun = false;
        EvaluatePresenter presenter(
            runs_, {[&](const EvaluationRequest&, const TaskContext& context) -> EvaluationOutcome {
                begun = true;
                for (;;)
                    context.throwIfCanceled();
            }});
        for (int n = 0; n < 2; ++n) {
            begun = false;
            presenter.start({});
            QTRY_VERIFY(begun);
            presenter.stop();
            QTRY_COMPARE(presenter.state(), State::Canceled);
        }
    }

    void failureIsASentence()
    {
        EvaluatePresenter presenter(
            runs_, {[](const EvaluationRequest&, const TaskContext&) -> EvaluationOutcome {
                throw CheckpointError("a.safetensors is damaged; train again.");
            }});
        presenter.start({});
        QTRY_COMPARE(presenter.state(), State::Failed);
        QCOMPARE(presenter.failure(), QStringLiteral("a.safetensors is damaged; train again."));
    }

    void countsFollowGenreAndThreshold()
    {
        EvaluatePresenter presenter(runs_, {made});
        presenter.start({});
        QTRY_COMPARE(presenter.state(), State::Done);
        QSignalSpy changed(&presenter, &EvaluatePresenter::countsChanged);
        presenter.setGenre(1);
        presenter.setThreshold(0.0);
        QCOMPARE(changed.size(), 2);
        const auto support = presenter.outcome()->report.checkpoints[0].metrics.perLabel[1].support;
        const ThresholdCounts all = presenter.counts(0);
        QCOMPARE(all.of(Outcome::TruePositive), support);
        QCOMPARE(all.of(Outcome::FalsePositive), 80 - support);
        QCOMPARE(presenter.tracksBehind(0, Outcome::TruePositive).size(), support);
        // Nothing changes: nothing is said.
        presenter.setThreshold(0.0);
        presenter.setGenre(99);
        QCOMPARE(changed.size(), 2);
    }

    void eachCheckpointCallsAtItsOwnThreshold()
    {
        EvaluatePresenter presenter(runs_, {[](const EvaluationRequest&, const TaskContext&) {
                                        EvaluationOutcome outcome = fakeOutcome(80);
                                        CheckpointEvaluation& first = outcome.report.checkpoints[0];
                                        first.calls = callMetrics(first.decisions,
                                                                  std::vector<double>(8, 0.125));
                                        return outcome;
                                    }});
        presenter.start({});
        QTRY_COMPARE(presenter.state(), State::Done);
        QVERIFY(presenter.hasOwnThresholds());
        QVERIFY(!presenter.commonThreshold());
        QCOMPARE(presenter.threshold(0), 0.125);
        QCOMPARE(presenter.threshold(1), 0.5); // it has none
        const ThresholdCounts own = presenter.counts(0);
        presenter.setThreshold(0.125);
        QCOMPARE(presenter.counts(0).tracks, own.tracks);
        presenter.setThreshold(0.75);
        QVERIFY(presenter.counts(0).tracks != own.tracks);
        QCOMPARE(presenter.threshold(1), 0.75);
        presenter.setThreshold({});
        QCOMPARE(presenter.counts(0).tracks, own.tracks);
    }

    void keepsAThresholdThatWasChosenOnValidation()
    {
        Split split = Split::Test;
        QStringList kept;
        EvaluatePresenter presenter(
            runs_, {[&split](const EvaluationRequest&, const TaskContext&) {
                        EvaluationOutcome outcome = fakeOutcome(80);
                        outcome.report.split = split;
                        CheckpointEvaluation& first = outcome.report.checkpoints[0];
                        first.calls = callMetrics(first.decisions, std::vector<double>(8, 0.125));
                        return outcome;
                    },
                    [&kept](const std::filesystem::path& file, const std::string& genre,
                            double threshold) {
                        if (!kept.isEmpty())
                            throw ConfigError("It stays as it is.");
                        kept << QStringLiteral("%1 %2 %3")
                                    .arg(QString::fromStdString(file.string()),
                                         QString::fromStdString(genre))
                                    .arg(threshold);
                    }});
        presenter.start({});
        QTRY_COMPARE(presenter.state(), State::Done);
        presenter.setThreshold(0.75);
        QVERIFY(!presenter.canKeepThreshold()); // the test split judges
        split = Split::Validation;
        presenter.start({});
        QTRY_VERIFY(presenter.outcome()->report.split == Split::Validation);
        presenter.setGenre(1);
        presenter.setThreshold({});
        QVERIFY(!presenter.canKeepThreshold()); // each its own already
        presenter.setThreshold(0.75);
        QVERIFY(presenter.canKeepThreshold());

        QSignalSpy changed(&presenter, &EvaluatePresenter::outcomeChanged);
        QSignalSpy failed(&presenter, &EvaluatePresenter::failed);
        QSignalSpy rewritten(&presenter, &EvaluatePresenter::checkpointChanged);
        presenter.keepThreshold();
        QVERIFY(!presenter.canKeepThreshold()); // it is being done
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(changed.size(), 1);
        const EvaluationReport& report = presenter.outcome()->report;
        QCOMPARE(kept,
                 QStringList{QStringLiteral("%1 %2 0.75")
                                 .arg(QString::fromStdString(report.checkpoints[0].checkpoint),
                                      QString::fromStdString(report.labels[1]))});
        QCOMPARE(failed.first().first().toString(), QStringLiteral("It stays as it is."));
        QCOMPARE(rewritten.size(), 1);
        QCOMPARE(rewritten[0][0].toString(), u"/music/runs/gru/best.safetensors"_s);
        // The first one calls this genre there, and the others where it did.
        QVERIFY(!presenter.commonThreshold());
        QCOMPARE(presenter.genre(), std::size_t{1});
        QCOMPARE(presenter.threshold(0), 0.75);
        QCOMPARE(report.checkpoints[0].calls.perLabel[2].threshold, 0.125);
        QCOMPARE(presenter.threshold(1), 0.5);
    }

    void calibratesAndJudgesAgain()
    {
        CalibrationRequest asked;
        EvaluatePresenter presenter(
            runs_, {.evaluate = made,
                    .calibrate = [&asked](const CalibrationRequest& request, const TaskContext&) {
                        asked = request;
                        return fakeCalibration();
                    }});
        QVERIFY(!presenter.canCalibrate()); // nothing is evaluated yet
        presenter.start({});
        QTRY_COMPARE(presenter.state(), State::Done);
        const auto before = presenter.outcome();
        presenter.setGenre(5);
        presenter.setThreshold(0.75);
        QSignalSpy rewritten(&presenter, &EvaluatePresenter::checkpointChanged);
        presenter.calibrate(1, 0.9);
        QCOMPARE(presenter.state(), State::Calibrating);
        QVERIFY(!presenter.canCalibrate());
        presenter.start({}); // not meanwhile
        QTRY_COMPARE(presenter.state(), State::Done);
        QCOMPARE(asked.workspace, std::filesystem::path("/music/fma"));
        QCOMPARE(asked.checkpoint,
                 std::filesystem::path("/music/runs/transformer/best.safetensors"));
        QCOMPARE(asked.precision, 0.9);
        QCOMPARE(rewritten.size(), 1);
        QCOMPARE(rewritten[0][0].toString(), u"/music/runs/transformer/best.safetensors"_s);

        const CheckpointEvaluation& now = presenter.outcome()->report.checkpoints[1];
        const CheckpointEvaluation& then = before->report.checkpoints[1];
        QVERIFY(now.calibrated && now.fittedOnThese && !then.calibrated);
        // sigmoid(logit(p) − 1)
        const double p = then.decisions.scores[0];
        QVERIFY(std::abs(now.decisions.scores[0] - p / (p + (1.0 - p) * std::exp(1.0))) < 1e-12);
        QCOMPARE(now.modelScores, then.decisions.scores);
        QCOMPARE(presenter.outcome()->report.checkpoints[0].decisions.scores,
                 before->report.checkpoints[0].decisions.scores);
        QCOMPARE(presenter.genre(), std::size_t{5});
        QCOMPARE(presenter.threshold(1), 0.25); // its own one
        const CalibrationNews news = presenter.calibration().value();
        QCOMPARE(news.checkpoint, std::size_t{1});
        QCOMPARE(news.thresholds, std::size_t{3});
        QCOMPARE(news.ownError, 0.2);
        QCOMPARE(news.error, 0.05);
        // It is about what is shown.
        presenter.start({});
        QTRY_VERIFY(!presenter.calibration());
    }

    void tablesOfPredictionsStayAsTheyAre()
    {
        std::size_t tables = 1;
        int kept = 0;
        EvaluatePresenter presenter(
            runs_, {.evaluate =
                        [&tables](const EvaluationRequest&, const TaskContext&) {
                            EvaluationOutcome outcome = fakeOutcome(80);
                            for (std::size_t i = 0; i < tables; ++i)
                                outcome.report.checkpoints[i].isTable = true;
                            return outcome;
                        },
                    .keepThreshold = [&kept](const std::filesystem::path&, const std::string&,
                                             double) { ++kept; }});
        QSignalSpy changed(&presenter, &EvaluatePresenter::checkpointChanged);
        presenter.start({});
        QTRY_COMPARE(presenter.state(), State::Done);
        presenter.setThreshold(0.75);
        QVERIFY(presenter.canCalibrate() && presenter.canKeepThreshold());
        presenter.keepThreshold();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(kept, 1);
        QCOMPARE(changed[0][0].toString(), u"/music/runs/transformer/best.safetensors"_s);
        tables = 2;
        presenter.start({});
        QTRY_VERIFY(!presenter.canCalibrate() && presenter.state() == State::Done);
        presenter.setThreshold(0.75);
        QVERIFY(!presenter.canKeepThreshold());
    }

    void theTestSplitJudgesACalibration()
    {
        EvaluatePresenter presenter(
            runs_, {.evaluate =
                        [](const EvaluationRequest&, const TaskContext&) {
                            EvaluationOutcome outcome = fakeOutcome(80);
                            outcome.report.split = Split::Test;
                            return outcome;
                        },
                    .calibrate = [](const CalibrationRequest&,
                                    const TaskContext&) { return fakeCalibration(); }});
        presenter.start({});
        QTRY_COMPARE(presenter.state(), State::Done);
        presenter.calibrate(0, {});
        QTRY_VERIFY(presenter.calibration());
        QVERIFY(!presenter.outcome()->report.checkpoints[0].fittedOnThese);
        QVERIFY(presenter.outcome()->report.checkpoints[0].calibrated);
    }

    void whatCannotBeCalibratedStays()
    {
        EvaluatePresenter presenter(
            runs_,
            {.evaluate = made,
             .calibrate = [](const CalibrationRequest&, const TaskContext&) -> CalibrationResult {
                 throw ConfigError("It stays as it is.");
             }});
        presenter.start({});
        QTRY_COMPARE(presenter.state(), State::Done);
        const auto before = presenter.outcome();
        QSignalSpy failed(&presenter, &EvaluatePresenter::failed);
        QSignalSpy rewritten(&presenter, &EvaluatePresenter::checkpointChanged);
        presenter.calibrate(0, {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), u"It stays as it is."_s);
        QCOMPARE(presenter.state(), State::Done);
        QCOMPARE(presenter.outcome(), before);
        QCOMPARE(rewritten.size(), 0);
    }

    void aCalibrationCanBeStopped()
    {
        std::atomic<bool> begun = false;
        bool tooLate = false;
        EvaluatePresenter presenter(
            runs_, {.evaluate = made,
                    .calibrate = [&](const CalibrationRequest&, const TaskContext& context) {
                        begun = true;
                        while (!context.cancellation.isCanceled())
                            std::this_thread::yield();
                        if (!tooLate)
                            context.throwIfCanceled();
                        return fakeCalibration();
                    }});
        QSignalSpy rewritten(&presenter, &EvaluatePresenter::checkpointChanged);
        const auto stopOne = [&] {
            presenter.start({});
            QTRY_COMPARE(presenter.state(), State::Done);
            begun = false;
            presenter.calibrate(0, {});
            QTRY_VERIFY(begun);
            presenter.stop();
            QCOMPARE(presenter.state(), State::Stopping);
        };
        stopOne();
        QTRY_COMPARE(presenter.state(), State::Done);
        QCOMPARE(rewritten.size(), 0);
        // Its file was written already: what was shown does not hold any more.
        tooLate = true;
        stopOne();
        QTRY_COMPARE(presenter.state(), State::Canceled);
        QCOMPARE(rewritten.size(), 1);
    }

    void tracksOnWhichModelsDifferMost()
    {
        EvaluatePresenter presenter(runs_, {made});
        presenter.start({});
        QTRY_COMPARE(presenter.state(), State::Done);
        const EvaluationReport& report = presenter.outcome()->report;
        const auto apart = [&](const Example& one) {
            const std::size_t at = one.track * 8 + one.label;
            return std::abs(report.checkpoints[0].decisions.scores[at] -
                            report.checkpoints[1].decisions.scores[at]);
        };
        presenter.setGenre(2);
        for (const bool anyGenre : {false, true}) {
            const std::vector<Example> listed = presenter.tracksByDifference(anyGenre);
            QCOMPARE(listed.size(), std::size_t{80});
            QVERIFY(std::ranges::is_sorted(listed, std::greater(), apart));
            std::set<std::size_t> tracks;
            for (const Example& one : listed) {
                tracks.insert(one.track);
                QVERIFY(anyGenre || one.label == 2);
                for (std::size_t label = 0; anyGenre && label < 8; ++label)
                    QVERIFY(apart({one.track, label}) <= apart(one));
            }
            QCOMPARE(tracks.size(), std::size_t{80});
        }
    }

    void asksForATrackToBePlayed()
    {
        EvaluatePresenter presenter(runs_, {made});
        QSignalSpy asked(&presenter, &EvaluatePresenter::playRequested);
        presenter.play(3);
        QCOMPARE(asked.size(), 0); // there is no report yet
        presenter.start({});
        QTRY_COMPARE(presenter.state(), State::Done);
        presenter.play(3);
        QCOMPARE(asked.size(), 1);
        const auto clip = asked[0][0].value<DatasetClip>();
        QCOMPARE(clip.file, std::string("000/103.mp3"));
        QCOMPARE(clip.title, QStringLiteral("Track 3"));
        QCOMPARE(clip.manifest.get(), &presenter.outcome()->manifest);
    }

    void listsCheckpointsOfRuns()
    {
        const auto run = folder_.filePath(QStringLiteral("runs/a")).toStdString();
        writeRun(run, {}, 3);
        writeRun(folder_.filePath(QStringLiteral("runs/without")).toStdString(), {}, 1);
        std::ofstream(run + "/best.safetensors") << "weights";
        EvaluatePresenter presenter(runs_, {made});
        QSignalSpy listed(&presenter, &EvaluatePresenter::checkpointsListed);
        presenter.listCheckpoints(folder_.path());
        QVERIFY(listed.wait(patienceMs));
        const auto choices = listed[0][0].value<QList<CheckpointChoice>>();
        QCOMPARE(choices.size(), 1);
        QCOMPARE(choices[0].model, QStringLiteral("gru"));
        QCOMPARE(*choices[0].weightedAp, 0.2);
    }

    // The library has them already, and reports changes.
    void followsTheRunsOfTheOpenWorkspace()
    {
        const QTemporaryDir workspace;
        const QString folder = workspace.filePath(QStringLiteral("runs/a"));
        writeRun(folder.toStdString(), {}, 3);
        std::ofstream(folder.toStdString() + "/best.safetensors") << "weights";
        RunLibrary runs;
        EvaluatePresenter presenter(runs, {made});
        QSignalSpy listed(&presenter, &EvaluatePresenter::checkpointsListed);
        QSignalSpy reloaded(&runs, &RunLibrary::reloaded);
        const auto count = [&] { return listed.back()[0].value<QList<CheckpointChoice>>().size(); };
        runs.open(workspace.path());
        // While it is read, nothing is read twice.
        presenter.listCheckpoints(workspace.path());
        QVERIFY(reloaded.wait(patienceMs));
        QCOMPARE(listed.size(), 1);
        QCOMPARE(count(), 1);
        // None of this accesses the disk.
        std::filesystem::remove(folder.toStdString() + "/best.safetensors");
        presenter.listCheckpoints(workspace.path());
        QCOMPARE(listed.size(), 2);
        QCOMPARE(count(), 1);

        RunRecord next =
            fakeRun(workspace.filePath(QStringLiteral("runs/b")), QStringLiteral("gru"), 0.5, 3);
        const std::vector<EpochMetrics> epochs = std::exchange(next.epochs, {});
        next.state = RunState::Running;
        runs.begin(next);
        QCOMPARE(count(), 1);
        runs.advance(next.folder, {{}, epochs});
        runs.end(next.folder, RunState::Done, {});
        QCOMPARE(count(), 2);
    }

    void exportsJsonAndDecisions()
    {
        EvaluatePresenter presenter(runs_, {made});
        presenter.start({});
        QTRY_COMPARE(presenter.state(), State::Done);
        QSignalSpy exported(&presenter, &EvaluatePresenter::exported);
        const QString json = folder_.filePath(QStringLiteral("report.json"));
        presenter.exportJson(json);
        QVERIFY(exported.wait(patienceMs));
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(file.readAll())
                    .object()
                    .contains(QStringLiteral("checkpoints")));

        const QString csv = folder_.filePath(QStringLiteral("decisions.csv"));
        presenter.exportPredictions(csv);
        QVERIFY(exported.wait(patienceMs));
        QFile rows(csv);
        QVERIFY(rows.open(QIODevice::ReadOnly));
        // A row per track, genre and checkpoint.
        QCOMPARE(rows.readAll().count('\n'), 1 + 80 * 8 * 2);

        QSignalSpy failed(&presenter, &EvaluatePresenter::failed);
        presenter.exportJson(json + QStringLiteral("/below a file"));
        QVERIFY(failed.wait(patienceMs));
    }

    void averagesHaveTheirRightNames()
    {
        const EvaluationReport report = fakeOutcome(80).report;
        const QList<ReportAverage> averages = reportAverages(report);
        QCOMPARE(averages[0].name, QStringLiteral("Support-weighted AP"));
        QVERIFY(averages[0].explanation.contains(QStringLiteral("micro-average")));
        QCOMPARE(averages[0].values[1], report.checkpoints[1].metrics.weightedAp);
        QCOMPARE(averages[1].values[0], report.checkpoints[0].metrics.microAp);
        QCOMPARE(averages[2].values[0], report.checkpoints[0].metrics.macroAp);
        QCOMPARE(averages[3].values[0], report.checkpoints[0].metrics.macroRocAuc);
    }

    void reportSaysHowCertainItIs()
    {
        EvaluationOutcome outcome = fakeOutcome(80);
        EvaluationReport& report = outcome.report;
        report.bootstrap.resamples = 50;
        addUncertainty(report, artistsOf(outcome.manifest, report.tracks), {});
        report.checkpoints[1].calibrated = true;
        for (CheckpointEvaluation& one : report.checkpoints)
            one.reliability = reliabilityOf(one.decisions);
        const QList<ReportAverage> averages = reportAverages(report);
        QVERIFY(averages[0].notes[0].contains(QChar(u'–')));
        QCOMPARE(averages[2].differences[0]->value, report.differences[0].macroAp->value);
        QCOMPARE(averages.last().name, QStringLiteral("Calibration error"));
        QCOMPARE(averages.last().values[0], report.checkpoints[0].reliability.error);
        QCOMPARE(averages.last().notes, QStringList({u"not calibrated"_s, u"calibrated"_s}));
        const QByteArray page = htmlReport(report, {u"A"_s, u"B"_s}, {});
        QVERIFY(page.contains(averages[0].score(1, 4).toUtf8()));
        QVERIFY(page.contains("95% confidence interval (artists resampled)"));
        QVERIFY(!htmlReport(fakeOutcome(80).report, {u"A"_s, u"B"_s}, {}).contains("resampled"));
    }

    void htmlNeedsNothingElseAndEscapes()
    {
        EvaluationReport report = fakeOutcome(40).report;
        report.checkpoints[0].checkpoint = "/tmp/<script>alert(1)</script>\"&.safetensors";
        const QByteArray page =
            htmlReport(report, {QStringLiteral("● GRU"), QStringLiteral("◆ Transformer")},
                       {{QStringLiteral("<i>x</i>"), QByteArray("abc"), {}}});
        QVERIFY(!page.contains("<script"));
        QVERIFY(page.contains("&lt;script&gt;alert(1)"));
        QVERIFY(page.contains("Ambient &lt;b&gt;"));
        QVERIFY(page.contains("alt=\"&lt;i&gt;x&lt;/i&gt;\""));
        QVERIFY(page.contains("data:image/svg+xml;base64,YWJj"));
        QVERIFY(!page.contains("http"));
        QVERIFY(page.contains("micro-average"));
    }
};

QTEST_GUILESS_MAIN(TestEvaluatePresenter)
#include "tst_evaluate_presenter.moc"
