// A training that was interrupted and taken up again against one that was left alone.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/dataset/file_lock.h"
#include "core/training/run_log.h"
#include "core/training/train_state.h"
#include "core/training/trainer.h"
#include "tests/core/made_workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

namespace {

/// Four epochs of five steps with everything that draws or remembers.
TrainConfig tinyConfig(const std::string& model)
{
    TrainConfig config = recipe("modern");
    config.model = model;
    config.options = model == "gru" ? ModelOptions{{"layers", 1}, {"units", 4}}
                                    : ModelOptions{{"layers", 1}, {"heads", 2}};
    config.batchSize = 4;
    config.minCropFrames = 16;
    config.maxCropFrames = 24;
    config.evaluationCropFrames = 24;
    config.evaluationCrops = 2;
    config.minStepsPerEpoch = 1;
    config.epochFraction = 0.5;
    config.maxSteps = 20;
    config.learningRate = 0.01;
    config.emaDecay = 0.9;
    config.frequencyMaskBands = 2;
    config.timeMaskFrames = 4;
    return config;
}

/// Pulls the plug after a step.
class Interrupter : public TrainingObserver {
public:
    explicit Interrupter(std::int64_t step) : step_(step) {}
    void onStep(const StepMetrics& metrics) override
    {
        steps.push_back(metrics.loss);
        if (metrics.step == step_)
            throw Cancelled();
    }
    std::vector<double> steps;

private:
    std::int64_t step_;
};

const std::vector<const char*> outcome = {"metrics.csv", "best.safetensors", "last.safetensors",
                                          "config.json"};

} // namespace

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
        QVERIFY_THROWS_EXCEPTION(Cancelled, train(config, workspace(), run, {}, interrupter));
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

    void goesOnBitForBit_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("recipe");
        QTest::newRow("gru") << "gru"
                             << "modern";
        QTest::newRow("transformer") << "transformer"
                                     << "modern";
        QTest::newRow("Adam on a plateau") << "gru"
                                           << "post";
        QTest::newRow("standardised") << "gru"
                                      << "standardised";
    }

    void goesOnBitForBit()
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
        if (recipe == QStringLiteral("standardised"))
            config.options["standardise"] = 1;
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

    void goesOnAgainAndAgain()
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
            QVERIFY_THROWS_EXCEPTION(Cancelled, resumeTraining(readTrainState(run), workspace(),
                                                               run, {}, interrupter, untouched));
        }
        resume(run, workspace());
        compare(run, reference);
        // One that is done stays as it is.
        resume(run, workspace());
        compare(run, reference);
    }

    // Killed when the state was written and nothing of what follows from it, or only half.
    void makesUpForWhatAKillLeftUndone()
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

    void theSeedGivesTheSameTable()
    {
        const auto first = newRun();
        const auto second = newRun();
        TrainingObserver nobody;
        train(tinyConfig("transformer"), workspace(), first, {}, nobody);
        train(tinyConfig("transformer"), workspace(), second, {}, nobody);
        compare(second, first);
    }

    void refusesOtherData()
    {
        const auto run = newRun();
        interrupt(tinyConfig("gru"), run, 6);
        const Workspace other = test::makeWorkspace(path("other"), 40, 12);
        QVERIFY_THROWS_EXCEPTION(DatasetError, resume(run, other));
        QVERIFY_THROWS_EXCEPTION(FileError, readTrainState(path("data")));
    }

    void refusesARunThatGoesOn()
    {
        const auto run = newRun();
        interrupt(tinyConfig("gru"), run, 6);
        const FileLock trains(runLockPath(run));
        QVERIFY_THROWS_EXCEPTION(FileError, resume(run, workspace()));
    }

    void refusesADamagedState()
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
