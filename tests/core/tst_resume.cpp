// Resumed runs are compared with an uninterrupted one.
#include "core/archives/npy.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/models/checkpoint.h"
#include "core/runs/run_log.h"
#include "core/runs/train_state.h"
#include "core/training/trainer.h"
#include "tests/core/test_workspace.h"
#include "tests/core/tiny_config.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

namespace {

/// Four epochs of five steps with everything that draws random numbers or has a state.
TrainConfig tinyConfig(const std::string& model)
{
    TrainConfig config = test::tinyConfig(recipe("modern"), model);
    config.batchSize = 4;
    config.minStepsPerEpoch = 1;
    config.epochFraction = 0.5;
    config.maxSteps = 20;
    config.emaDecay = 0.9;
    return config;
}

/// Simulates a power failure after a step.
class Interrupter : public TrainingObserver {
public:
    explicit Interrupter(std::int64_t step) : step_(step) {}
    void onStep(const StepMetrics& metrics) override
    {
        steps.push_back(metrics.loss);
        if (metrics.step == step_)
            throw Canceled();
    }
    std::vector<double> steps;

private:
    std::int64_t step_;
};

/// Cancels when a validation has looked at some clips, the `count`th time that it reports any.
class ValidationInterrupter : public ProgressSink {
public:
    explicit ValidationInterrupter(int count) : count_(count) {}
    void report(const Progress& progress) override
    {
        if (progress.stage == Stage::Validate && progress.done > 0 && --count_ == 0)
            source.cancel();
    }
    CancellationSource source;

private:
    int count_;
};

const std::vector<const char*> outcome = {"metrics.csv", "best.safetensors", "last.safetensors",
                                          "config.json"};

} // namespace

/// Its lines without their times; an empty text for a line that does not begin with one.
QStringList journalOf(const std::filesystem::path& run)
{
    static const QRegularExpression stamp(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ  "));
    const QString text = QString::fromStdString(readTextFile(runJournalPath(run), 1 << 20));
    QStringList events;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto match = stamp.match(line);
        events << (match.hasMatch() ? line.mid(match.capturedLength()) : QString());
    }
    return events;
}

class TestResume : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    int runs_ = 0;

    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    std::filesystem::path newRun() { return path("run" + std::to_string(++runs_)); }
    Workspace workspace() const { return Workspace(path("data")); }

    static TrainingResult resume(const std::filesystem::path& run, const Workspace& workspace)
    {
        TrainingObserver nobody;
        TrainControl untouched;
        return resumeTraining(readTrainState(run), workspace, run, {}, nobody, untouched);
    }

    void interrupt(const TrainConfig& config, const std::filesystem::path& run, std::int64_t step)
    {
        Interrupter interrupter(step);
        QVERIFY_THROWS_EXCEPTION(Canceled, train(config, workspace(), run, {}, interrupter));
    }

    static void compare(const std::filesystem::path& run, const std::filesystem::path& reference)
    {
        for (const char* file : outcome) {
            QVERIFY2(readTextFile(run / file, 1 << 24) == readTextFile(reference / file, 1 << 24),
                     file);
        }
    }

private Q_SLOTS:
    void initTestCase() { test::makeWorkspace(path("data"), 52, 12); }

    void resumesBitForBit_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("recipe");
        QTest::newRow("gru") << "gru"
                             << "modern";
        QTest::newRow("transformer") << "transformer"
                                     << "modern";
        QTest::newRow("Adam on a plateau") << "gru"
                                           << "post";
        QTest::newRow("standardized") << "gru"
                                      << "standardized";
        QTest::newRow("mixed gru") << "gru"
                                   << "mixed";
        QTest::newRow("mixed transformer") << "transformer"
                                           << "mixed";
    }

    void resumesBitForBit()
    {
        QFETCH(QString, model);
        QFETCH(QString, recipe);
        TrainConfig config = tinyConfig(model.toStdString());
        if (recipe == QStringLiteral("post")) {
            config.optimizer = Optimizer::Adam;
            config.schedule = LrSchedule::Plateau;
            config.plateauPatience = 1;
            config.learningRate = 0.5;
            config.emaDecay = 0.0;
            config.selection = Selection::Loss;
        }
        if (recipe == QStringLiteral("standardized"))
            config.options["standardize"] = true;
        if (recipe == QStringLiteral("mixed"))
            config.precision = Precision::Mixed;
        const auto reference = newRun();
        TrainingObserver nobody;
        const TrainingResult whole = train(config, workspace(), reference, {}, nobody);
        QCOMPARE(whole.last.epoch, 4);
        // Within the first epoch, at an epoch's last step, after it, and near the end.
        for (const std::int64_t step : {1, 3, 5, 6, 12, 15, 19, 20}) {
            const auto run = newRun();
            interrupt(config, run, step);
            const TrainingResult result = resume(run, workspace());
            compare(run, reference);
            QCOMPARE(result.best.epoch, whole.best.epoch);
            QVERIFY(result.last.validationLoss == whole.last.validationLoss);
            QCOMPARE(result.parameters, whole.parameters);
        }
    }

    // The steps are safe before they are validated, also those of the first epoch.
    void resumesBeforeAValidation_data()
    {
        QTest::addColumn<int>("report");
        QTest::addColumn<int>("epoch");
        // Each validation of 12 clips reports six times two.
        QTest::newRow("first") << 1 << 1;
        QTest::newRow("first, last report") << 5 << 1;
        QTest::newRow("third") << 14 << 3;
        QTest::newRow("last") << 19 << 4;
    }

    void resumesBeforeAValidation()
    {
        QFETCH(int, report);
        QFETCH(int, epoch);
        TrainConfig config = tinyConfig("gru");
        config.options["standardize"] = true;
        const auto reference = newRun();
        TrainingObserver nobody;
        train(config, workspace(), reference, {}, nobody);
        const auto run = newRun();
        ValidationInterrupter plug(report);
        QVERIFY_THROWS_EXCEPTION(
            Canceled, train(config, workspace(), run,
                            {.cancellation = plug.source.token(), .progress = &plug}, nobody));
        const TrainState state = readTrainState(run);
        QCOMPARE(state.last.epoch, epoch - 1);
        QVERIFY(state.unvalidated.has_value());
        QCOMPARE(state.unvalidated->epoch, epoch);
        QCOMPARE(state.latest().step, std::int64_t{5 * epoch});
        Interrupter steps(-1);
        TrainControl untouched;
        resumeTraining(state, workspace(), run, {}, steps, untouched);
        // No step is done twice.
        QCOMPARE(steps.steps.size(), static_cast<std::size_t>(20 - 5 * epoch));
        compare(run, reference);
        QVERIFY(journalOf(run)
                    .join(QLatin1Char('\n'))
                    .contains(QStringLiteral("resumed before the validation of epoch %1, step %2; ")
                                  .arg(epoch)
                                  .arg(5 * epoch)));
        QVERIFY(!readTrainState(run).unvalidated);
    }

    void resumesAgainAndAgain()
    {
        const TrainConfig config = tinyConfig("gru");
        const auto reference = newRun();
        TrainingObserver nobody;
        train(config, workspace(), reference, {}, nobody);
        const auto run = newRun();
        interrupt(config, run, 7);
        for (const std::int64_t step : {8, 13, 18}) {
            Interrupter interrupter(step);
            TrainControl untouched;
            QVERIFY_THROWS_EXCEPTION(Canceled, resumeTraining(readTrainState(run), workspace(), run,
                                                              {}, interrupter, untouched));
        }
        resume(run, workspace());
        compare(run, reference);
        // A finished run stays as it is.
        resume(run, workspace());
        compare(run, reference);
    }

    // Killed when the state was written and nothing of what follows from it, or only half.
    void completesWhatAKillLeftUndone()
    {
        TrainConfig config = tinyConfig("gru");
        const auto reference = newRun();
        TrainingObserver nobody;
        train(config, workspace(), reference, {}, nobody);
        const auto run = newRun();
        interrupt(config, run, 11);
        const auto older = newRun();
        interrupt(config, older, 6);
        for (const char* file :
             {"metrics.csv", "timing.csv", "last.safetensors", "best.safetensors"})
            std::filesystem::copy_file(older / file, run / file,
                                       std::filesystem::copy_options::overwrite_existing);
        writeFile(run / "metrics.csv", readTextFile(run / "metrics.csv", 1 << 20) + "2,10,0.");
        writeFile(run / "state.safetensors.1-1.tmp", "half a sta");
        resume(run, workspace());
        compare(run, reference);
        QCOMPARE(readRunLog(run).epochs.size(), std::size_t{4});
        QVERIFY(readRunLog(run).epochs[0].seconds > 0.0);
        QVERIFY(!std::filesystem::exists(run / "state.safetensors.1-1.tmp"));
    }

    void makesDamagedTablesAgain_data()
    {
        QTest::addColumn<QString>("metrics");
        QTest::addColumn<QString>("timing");
        const auto text = [](const char* content) { return QString::fromLatin1(content); };
        QTest::newRow("other content") << text("garbage") << text("garbage");
        QTest::newRow("empty") << text("") << text("");
        QTest::newRow("lines of the terminal")
            << text("epoch 1  step 5  training loss 0.69\n") << text("");
    }

    // The state is intact, and training continues from it alone.
    void makesDamagedTablesAgain()
    {
        QFETCH(QString, metrics);
        QFETCH(QString, timing);
        const TrainConfig config = tinyConfig("gru");
        const auto reference = newRun();
        TrainingObserver nobody;
        train(config, workspace(), reference, {}, nobody);
        const auto run = newRun();
        interrupt(config, run, 16);
        const std::vector<EpochMetrics> before = readRunLog(run).epochs;
        QCOMPARE(before.size(), std::size_t{3});
        writeFile(runMetricsPath(run), metrics.toStdString());
        writeFile(runTimingPath(run), timing.toStdString());
        resume(run, workspace());
        compare(run, reference);
        const std::vector<EpochMetrics> after = readRunLog(run).epochs;
        QCOMPARE(after.size(), std::size_t{4});
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(after[i].seconds == before[i].seconds);
    }

    // States of earlier versions know only their best and their last epoch.
    void continuesFromAStateWithoutHistory()
    {
        const TrainConfig config = tinyConfig("gru");
        const auto reference = newRun();
        TrainingObserver nobody;
        train(config, workspace(), reference, {}, nobody);
        const auto olderRun = [&] {
            const auto run = newRun();
            interrupt(config, run, 16);
            TrainState state = readTrainState(run);
            state.history.clear();
            writeTrainState(state, run);
            return run;
        };
        const auto run = olderRun();
        resume(run, workspace());
        compare(run, reference);
        const auto damaged = olderRun();
        writeFile(runMetricsPath(damaged), "garbage");
        resume(damaged, workspace());
        const std::vector<EpochMetrics> epochs = readRunLog(damaged).epochs;
        QCOMPARE(epochs.back().epoch, 4);
        QVERIFY(epochs.back().validationLoss == readRunLog(reference).epochs.back().validationLoss);
    }

    void logsWhatHappened()
    {
        const auto run = newRun();
        interrupt(tinyConfig("gru"), run, 7);
        resume(run, workspace());
        const QStringList events = journalOf(run);
        QCOMPARE(events.size(), 8);
        for (const char* part : {"model gru, recipe modern, ", " parameters, seed ", "Genrescope ",
                                 "device cpu, threads 1"})
            QVERIFY2(events[0].startsWith(QStringLiteral("started: ")) &&
                         events[0].contains(QLatin1String(part)),
                     qPrintable(events[0]));
        QVERIFY(events[0].contains(QString::fromStdString(workspace().manifest().hash())));
        QVERIFY(events[1].startsWith(QStringLiteral("epoch 1, step 5: training loss ")));
        QVERIFY(events[1].endsWith(QStringLiteral("; the best so far")));
        QCOMPARE(events[2], QStringLiteral("canceled at step 7"));
        QVERIFY(events[3].startsWith(QStringLiteral("resumed after epoch 1, step 5; ")));
        QVERIFY(events[6].startsWith(QStringLiteral("epoch 4, step 20: ")));
        QVERIFY(events[7].startsWith(QStringLiteral("finished after epoch 4; the best epoch is ")));
    }

    void recordsThatItWasAskedToFinish()
    {
        const auto run = newRun();
        TrainControl control;
        control.finish();
        TrainingObserver nobody;
        train(tinyConfig("gru"), workspace(), run, {}, nobody, control);
        QVERIFY(journalOf(run).last().startsWith(
            QStringLiteral("finished early on request, after epoch 1; ")));
    }

    void finishesWithWhatCanBeEvaluatedInTime_data()
    {
        QTest::addColumn<double>("patience");
        QTest::addColumn<int>("epochs");
        QTest::addColumn<int>("steps");
        QTest::newRow("none") << 0.0 << 1 << 5;
        QTest::newRow("much") << 1e6 << 2 << 7;
    }

    // Told to after the second of the second epoch's five steps.
    void finishesWithWhatCanBeEvaluatedInTime()
    {
        QFETCH(double, patience);
        QFETCH(int, epochs);
        QFETCH(int, steps);
        struct Finisher : TrainingObserver {
            void onStep(const StepMetrics& step) override
            {
                if (step.step == 7)
                    control.finish(patience);
            }
            TrainControl control;
            double patience = 0.0;
        } finisher;
        finisher.patience = patience;
        const auto run = newRun();
        const TrainingResult result =
            train(tinyConfig("gru"), workspace(), run, {}, finisher, finisher.control);
        QCOMPARE(result.last.epoch, epochs);
        QCOMPARE(result.last.step, std::int64_t{steps});
        QCOMPARE(readRunLog(run).epochs.size(), static_cast<std::size_t>(epochs));
        QCOMPARE(readCheckpoint(result.lastCheckpoint).metadata.step, std::int64_t{steps});
        QCOMPARE(journalOf(run).last().contains(QStringLiteral("2 more steps were not evaluated")),
                 epochs == 1);
    }

    void rejectsOtherData()
    {
        const auto run = newRun();
        interrupt(tinyConfig("gru"), run, 6);
        const Workspace other = test::makeWorkspace(path("other"), 40, 12);
        QVERIFY_THROWS_EXCEPTION(DatasetError, resume(run, other));
        QVERIFY_THROWS_EXCEPTION(FileError, readTrainState(path("data")));
    }

    void rejectsARunThatIsRunning()
    {
        const auto run = newRun();
        interrupt(tinyConfig("gru"), run, 6);
        const FileLock trains(runLockPath(run));
        const QStringList before = journalOf(run);
        QVERIFY_THROWS_EXCEPTION(FileError, resume(run, workspace()));
        QCOMPARE(journalOf(run), before);
    }

    // Weights, averages and moments together may exceed what is allowed for a checkpoint.
    void stateMayBeLargerThanACheckpoint()
    {
        const auto rejection = [&](std::uint64_t bytes) {
            const auto run = newRun();
            writeFile(trainStatePath(run), std::string("\2\0\0\0\0\0\0\0{}", 10));
            std::filesystem::resize_file(trainStatePath(run), bytes);
            try {
                readTrainState(run);
            } catch (const CheckpointError& error) {
                return QString::fromUtf8(error.what());
            }
            return QString();
        };
        const QString large = rejection(std::uint64_t{4} << 30);
        QVERIFY2(large.contains(QStringLiteral("not as long as its header says")),
                 qPrintable(large));
        const QString tooLarge = rejection(std::uint64_t{5} << 30);
        QVERIFY2(tooLarge.contains(QStringLiteral("larger than 4352 MiB")), qPrintable(tooLarge));
    }

    void rejectsADamagedState()
    {
        const auto run = newRun();
        interrupt(tinyConfig("gru"), run, 6);
        std::filesystem::copy_file(lastCheckpointPath(run), trainStatePath(run),
                                   std::filesystem::copy_options::overwrite_existing);
        try {
            readTrainState(run);
            QFAIL("A checkpoint is no state.");
        } catch (const CheckpointError& error) {
            QVERIFY(QByteArray(error.what()).contains("state.safetensors"));
        }
    }
};

QTEST_APPLESS_MAIN(TestResume)
#include "tst_resume.moc"
