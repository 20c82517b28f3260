#include "core/archives/npy.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/evaluation/evaluator.h"
#include "core/models/model_tensors.h"
#include "core/prediction/predictor.h"
#include "core/runs/run_log.h"
#include "core/training/trainer.h"
#include "core/training/validation.h"
#include "tests/core/test_workspace.h"
#include "tests/core/tiny_config.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace genrescope;

namespace {

TrainConfig tinyConfig(const std::string& model)
{
    TrainConfig config = test::tinyConfig(recipe("modern"), model);
    config.evaluationCrops = 3;
    config.minStepsPerEpoch = 12;
    return config;
}

class Recorder : public TrainingObserver {
public:
    void onStep(const StepMetrics& metrics) override { steps.push_back(metrics); }
    void onEpoch(const EpochMetrics& metrics) override { epochs.push_back(metrics); }

    std::vector<double> losses() const
    {
        std::vector<double> values;
        for (const StepMetrics& step : steps)
            values.push_back(step.loss);
        return values;
    }

    std::vector<StepMetrics> steps;
    std::vector<EpochMetrics> epochs;
};

class ProgressRecorder : public ProgressSink {
public:
    void report(const Progress& progress) override { reports.push_back(progress); }
    std::vector<Progress> reports;
};

/// Inputs that make every result NaN.
void spoil(TrainingData& data)
{
    data.training.front().shift = std::nanf("");
}

/// Damages a training clip after the first epoch.
class LossCorrupter : public Recorder {
public:
    explicit LossCorrupter(TrainingData& data) : data_(data) {}
    void onEpoch(const EpochMetrics& metrics) override
    {
        Recorder::onEpoch(metrics);
        spoil(data_);
    }

private:
    TrainingData& data_;
};

/// Cancels at a given step.
class Canceler : public Recorder {
public:
    explicit Canceler(std::int64_t step) : step_(step) {}
    void onStep(const StepMetrics& metrics) override
    {
        Recorder::onStep(metrics);
        if (metrics.step == step_)
            source.cancel();
    }
    CancellationSource source;

private:
    std::int64_t step_;
};

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int runs_ = 0;

    std::filesystem::path newRun()
    {
        return folder_.filePath(QStringLiteral("run%1").arg(++runs_)).toStdString();
    }

    Workspace workspace() const { return Workspace(folder_.filePath("data").toStdString()); }

private Q_SLOTS:
    void initTestCase() { test::makeWorkspace(folder_.filePath("data").toStdString(), 60, 20); }

    void learnsWhatTwoGenresSoundLike_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("gru") << "gru";
        QTest::newRow("transformer") << "transformer";
    }

    void learnsWhatTwoGenresSoundLike()
    {
        QFETCH(QString, model);
        Recorder recorder;
        const auto run = newRun();
        const TrainConfig config = tinyConfig(model.toStdString());
        const TrainingResult result = train(config, workspace(), run, {}, recorder);

        QCOMPARE(recorder.steps.size(), std::size_t{48});
        QCOMPARE(recorder.epochs.size(), std::size_t{4});
        qInfo("loss of the first step %.3f, of the last epoch %.3f, validation AP %.3f",
              recorder.steps.front().loss, result.last.trainingLoss,
              result.best.validationWeightedAp.value_or(0.0));
        QVERIFY(result.last.trainingLoss < 0.7 * recorder.steps.front().loss);
        QVERIFY(result.best.validationWeightedAp.value() > 0.95);
        QVERIFY(result.best.validationMacroAp.value() > 0.95);
        QCOMPARE(result.parameters, parameterCount(config.model, config.options, 16, 2));
    }

    void validatesOnASampleAndAtLastOnAll()
    {
        struct Totals : ProgressSink {
            void report(const Progress& progress) override
            {
                if (progress.stage == Stage::Validate && progress.done == 0)
                    values.push_back(progress.total);
            }
            std::vector<std::uint64_t> values;
        };
        TrainConfig config = tinyConfig("gru");
        config.validationClips = 8;
        Totals totals;
        Recorder sampled;
        const auto run = newRun();
        train(config, workspace(), run, {.cancellation = {}, .progress = &totals}, sampled);
        QCOMPARE(totals.values, (std::vector<std::uint64_t>{8, 8, 8, 8, 20}));
        config.validationClips = 0;
        Recorder whole;
        train(config, workspace(), newRun(), {}, whole);
        // What validation looks at does not change what is trained.
        QVERIFY(sampled.epochs[0].trainingLoss == whole.epochs[0].trainingLoss);
        QVERIFY(sampled.epochs[0].validationLoss != whole.epochs[0].validationLoss);
        QVERIFY(sampled.epochs[3].validationLoss == whole.epochs[3].validationLoss);
        QVERIFY(sampled.epochs[3].validationWeightedAp == whole.epochs[3].validationWeightedAp);
        QVERIFY(readTextFile(runJournalPath(run), 1 << 20).find("validating on 8 of 20 clips") !=
                std::string::npos);
    }

    void samplesEachArtistInProportion()
    {
        std::vector<TrainingClip> clips;
        for (TrackId track = 1; track <= 200; ++track) {
            // 100 clips by one artist, ten each by nine more, ten by nobody known.
            const TrackId artist = track <= 100 ? 0 : (track - 1) / 10;
            clips.push_back(
                {.track = track, .group = track > 190 ? "" : "artist:" + std::to_string(artist)});
        }
        const std::vector<TrainingClip> sample = sampleClips(clips, 40, 1);
        QCOMPARE(sample.size(), std::size_t{40});
        std::map<std::string, int> counts;
        for (const TrainingClip& clip : sample)
            ++counts[clip.group];
        QCOMPARE(counts["artist:0"], 20);
        for (TrackId artist = 10; artist < 19; ++artist)
            QCOMPARE(counts["artist:" + std::to_string(artist)], 2);
        const auto tracksOf = [](const std::vector<TrainingClip>& some) {
            std::vector<TrackId> tracks;
            for (const TrainingClip& clip : some)
                tracks.push_back(clip.track);
            return tracks;
        };
        QCOMPARE(tracksOf(sampleClips(clips, 40, 1)), tracksOf(sample));
        QVERIFY(tracksOf(sampleClips(clips, 40, 2)) != tracksOf(sample));
        QCOMPARE(sampleClips(clips, 500, 1).size(), std::size_t{200});
    }

    void checkpointsSayWhatTheyAre()
    {
        Recorder recorder;
        const auto run = newRun();
        const TrainConfig config = tinyConfig("gru");
        const TrainingResult result = train(config, workspace(), run, {}, recorder);
        const CheckpointMetadata last = readCheckpoint(result.lastCheckpoint).metadata;
        QCOMPARE(last.architecture, std::string("gru"));
        QCOMPARE(last.options.at("units"), OptionValue(8));
        QCOMPARE(last.labels, (std::vector<std::string>{"high", "low"}));
        QCOMPARE(last.mel, workspace().manifest().mel);
        QCOMPARE(last.dataHash, workspace().manifest().hash());
        QCOMPARE(last.splitProtocol.str(), std::string("by artist"));
        QCOMPARE(last.recipe, std::string("modern"));
        QCOMPARE(last.cropFrames, 24);
        QCOMPARE(last.epoch, 4);
        QCOMPARE(last.step, std::int64_t{48});
        QVERIFY(last.metrics.at("validation_loss") == result.last.validationLoss);
        const CheckpointMetadata best = readCheckpoint(result.bestCheckpoint).metadata;
        QCOMPARE(best.epoch, result.best.epoch);
        QVERIFY(best.metrics.at("validation_weighted_ap") == *result.best.validationWeightedAp);

        const RunLog log = readRunLog(run);
        QCOMPARE(log.config, config);
        QCOMPARE(log.epochs.size(), std::size_t{4});
        QVERIFY(log.epochs[2].validationLoss == recorder.epochs[2].validationLoss);
    }

    void theEvaluatorAgrees()
    {
        Recorder recorder;
        const TrainingResult result = train(tinyConfig("gru"), workspace(), newRun(), {}, recorder);
        const EvaluationReport report = evaluate({result.bestCheckpoint}, workspace(),
                                                 {.split = Split::Validation, .crops = 3}, {});
        const double weightedAp = report.checkpoints.at(0).metrics.weightedAp.value();
        QVERIFY(std::abs(weightedAp - result.best.validationWeightedAp.value()) < 1e-9);
    }

    void bestIsTheBestByTheRecipe()
    {
        for (const Selection selection : {Selection::Loss, Selection::WeightedAp}) {
            TrainConfig config = tinyConfig("gru");
            config.selection = selection;
            config.epochs = 8;
            config.minStepsPerEpoch = 3;
            Recorder recorder;
            const TrainingResult result = train(config, workspace(), newRun(), {}, recorder);
            for (const EpochMetrics& epoch : recorder.epochs) {
                if (selection == Selection::Loss)
                    QVERIFY(result.best.validationLoss <= epoch.validationLoss);
                else
                    QVERIFY(*result.best.validationWeightedAp >= *epoch.validationWeightedAp);
            }
        }
    }

    void theSeedDecides_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("threads");
        QTest::newRow("gru") << "gru" << 1;
        QTest::newRow("gru, two threads") << "gru" << 2;
        QTest::newRow("transformer") << "transformer" << 1;
        QTest::newRow("transformer, two threads") << "transformer" << 2;
    }

    void theSeedDecides()
    {
        QFETCH(QString, model);
        QFETCH(int, threads);
        TrainConfig config = tinyConfig(model.toStdString());
        config.threads = threads;
        config.epochs = 1;
        Recorder first;
        const auto firstRun = newRun();
        train(config, workspace(), firstRun, {}, first);
        Recorder again;
        const auto secondRun = newRun();
        const TrainingResult result = train(config, workspace(), secondRun, {}, again);
        QCOMPARE(again.losses(), first.losses());
        for (const char* file : {"metrics.csv", "best.safetensors", "last.safetensors"})
            QVERIFY(readFile(firstRun / file, 1 << 24) == readFile(secondRun / file, 1 << 24));
        QVERIFY(result.last.validationLoss == first.epochs.back().validationLoss);
        QVERIFY(result.last.validationWeightedAp == first.epochs.back().validationWeightedAp);
        config.seed = 2;
        Recorder other;
        train(config, workspace(), newRun(), {}, other);
        QVERIFY(other.losses() != first.losses());
    }

    void reportsEveryStepAndOneOnlyAtTheEnd()
    {
        TrainConfig config = tinyConfig("gru");
        config.maxSteps = 15;
        ProgressRecorder progress;
        Recorder recorder;
        train(config, workspace(), newRun(), {.cancellation = {}, .progress = &progress}, recorder);
        QCOMPARE(recorder.steps.size(), std::size_t{15});
        QCOMPARE(recorder.epochs.size(), std::size_t{2});
        std::uint64_t previous = 0;
        std::erase_if(progress.reports,
                      [](const Progress& report) { return report.stage == Stage::Validate; });
        for (const Progress& report : progress.reports) {
            QCOMPARE(report.stage, Stage::Train);
            QCOMPARE(report.total, std::uint64_t{15});
            QVERIFY(report.done >= previous);
            previous = report.done;
        }
        QCOMPARE(progress.reports.front().detail, std::string("epoch 1/2"));
        QCOMPARE(previous, std::uint64_t{15});
        QCOMPARE(std::ranges::count(progress.reports, 1.0, &Progress::fraction), 1);
    }

    void stopsBetweenSteps()
    {
        Canceler canceler(20);
        const auto run = newRun();
        QVERIFY_THROWS_EXCEPTION(Canceled,
                                 train(tinyConfig("gru"), workspace(), run,
                                       {.cancellation = canceler.source.token()}, canceler));
        QCOMPARE(canceler.steps.size(), std::size_t{20});
        // The checkpoint of the first epoch stays usable.
        QCOMPARE(readRunLog(run).epochs.size(), std::size_t{1});
        QCOMPARE(readCheckpoint(lastCheckpointPath(run)).metadata.epoch, 1);
    }

    void stopsWhereTheLossIsLost()
    {
        const QTemporaryDir folder;
        const Workspace workspace = test::makeWorkspace(folder.path().toStdString(), 24, 4);
        TrainingData corrupted = genreData(workspace);
        spoil(corrupted);
        Recorder recorder;
        const auto run = newRun();
        try {
            TrainControl control;
            train(tinyConfig("gru"), corrupted, run, {}, recorder, control);
            QFAIL("The training went on.");
        } catch (const ModelError& error) {
            QVERIFY(QByteArray(error.what()).contains("finite"));
            // One pass over 20 tracks takes three steps.
            QVERIFY(recorder.steps.size() < 3);
        }
        const std::string journal = readTextFile(runJournalPath(run), 1 << 20);
        QVERIFY2(QByteArray::fromStdString(journal).contains("  failed at step "), journal.c_str());
        QVERIFY2(QByteArray::fromStdString(journal).contains("no longer a finite"),
                 journal.c_str());
    }

    // The remedy is not a lower learning rate, but to prepare the clip again.
    void namesTheClipThatIsDamaged()
    {
        const QTemporaryDir folder;
        const Workspace damaged = test::makeWorkspace(folder.path().toStdString(), 24, 4);
        const Track& track = *damaged.manifest().find(20);
        const std::vector<std::size_t> shape = {damaged.features().find(track.feature)->frames,
                                                test::syntheticBands};
        for (const float value : {0.25F, std::nanf("")}) {
            const auto file = damaged.features().file(track.feature);
            writeNpyFloat16(file, shape, std::vector<float>(shape[0] * shape[1], value));
            Recorder recorder;
            try {
                train(tinyConfig("gru"), damaged, newRun(), {}, recorder);
                QFAIL("The training went on.");
            } catch (const DatasetError& error) {
                QVERIFY(QByteArray(error.what()).startsWith(file.c_str()));
                QVERIFY(QByteArray(error.what()).endsWith("prepare the dataset again."));
            }
        }
    }

    // The clip is damaged after the first epoch, whose checkpoint is kept; the reason is reported.
    void keepsTheBestWhereTheLossIsLost()
    {
        const QTemporaryDir folder;
        const Workspace workspace = test::makeWorkspace(folder.path().toStdString(), 24, 4);
        TrainingData data = genreData(workspace);
        LossCorrupter corrupter(data);
        const auto run = newRun();
        TrainControl control;
        QVERIFY_THROWS_EXCEPTION(ModelError,
                                 train(tinyConfig("gru"), data, run, {}, corrupter, control));
        QCOMPARE(corrupter.epochs.size(), std::size_t{1});
        QCOMPARE(readCheckpoint(bestCheckpointPath(run)).metadata.epoch, 1);
        QCOMPARE(readRunLog(run).epochs.size(), std::size_t{1});
    }

    void averagedWeightsAreEvaluatedAndKept()
    {
        TrainConfig config = tinyConfig("gru");
        config.emaDecay = 0.0;
        Recorder plain;
        const TrainingResult without = train(config, workspace(), newRun(), {}, plain);
        config.emaDecay = 0.9;
        Recorder averaged;
        const TrainingResult with = train(config, workspace(), newRun(), {}, averaged);
        // The average does not affect training.
        QCOMPARE(averaged.losses(), plain.losses());
        QVERIFY(with.last.validationLoss != without.last.validationLoss);
        QVERIFY(readCheckpoint(with.lastCheckpoint).tensors[0].values !=
                readCheckpoint(without.lastCheckpoint).tensors[0].values);
        const EvaluationReport report = evaluate({with.lastCheckpoint}, workspace(),
                                                 {.split = Split::Validation, .crops = 3}, {});
        QVERIFY(std::abs(*report.checkpoints[0].metrics.weightedAp -
                         *with.last.validationWeightedAp) < 1e-9);
    }

    void stopsWhereNothingGetsBetter()
    {
        TrainConfig config = tinyConfig("gru");
        config.epochs = 40;
        config.minStepsPerEpoch = 2;
        config.epochFraction = 0.01;
        config.selection = Selection::Loss;
        config.learningRate = 1.0;
        config.earlyStoppingEpochs = 2;
        Recorder recorder;
        const TrainingResult result = train(config, workspace(), newRun(), {}, recorder);
        QVERIFY(result.last.epoch < 40);
        QCOMPARE(result.last.epoch, result.best.epoch + 2);
    }

    void rejectsToOverwriteARun()
    {
        TrainConfig config = tinyConfig("gru");
        config.maxSteps = 1;
        Recorder recorder;
        const auto run = newRun();
        train(config, workspace(), run, {}, recorder);
        QVERIFY_THROWS_EXCEPTION(FileError, train(config, workspace(), run, {}, recorder));
    }

    void needsTracksToValidateOn()
    {
        const QTemporaryDir folder;
        const Workspace bare = test::makeWorkspace(folder.path().toStdString(), 5, 0);
        Recorder recorder;
        const auto run = newRun();
        QVERIFY_THROWS_EXCEPTION(DatasetError, train(tinyConfig("gru"), bare, run, {}, recorder));
        QVERIFY(!std::filesystem::exists(run));
    }
};

QTEST_APPLESS_MAIN(TestTrainer)

#include "tst_trainer.moc"
