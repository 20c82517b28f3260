// An encoder that learns from music without labels.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/prediction/predictor.h"
#include "core/runs/reconstruction.h"
#include "core/runs/run_log.h"
#include "core/runs/train_state.h"
#include "core/teaching/unlabeled_data.h"
#include "core/training/augmentation.h"
#include "core/training/batcher.h"
#include "core/training/trainer.h"
#include "core/workspace/manifest_file.h"
#include "tests/core/test_workspace.h"
#include "tests/core/tiny_config.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace genrescope;

namespace {

TrainConfig tinyConfig(const std::string& model, int stem = 0)
{
    TrainConfig config = test::tinyConfig(pretrainRecipe(), model);
    if (model == "transformer")
        config.options["dropout"] = 0.1;
    config.options["stem"] = stem;
    config.minCropFrames = 18;
    config.maxCropFrames = config.evaluationCropFrames = 25;
    config.minStepsPerEpoch = 40;
    config.emaDecay = 0.9;
    return config;
}

Batch onesBatch(std::size_t crops, std::size_t frames, std::size_t bands)
{
    Batch batch = makeBatch(crops, frames, bands, 0);
    std::ranges::fill(batch.inputs, 1.0F);
    return batch;
}

/// Simulates a power failure after a step.
class Interrupter : public TrainingObserver {
public:
    explicit Interrupter(std::int64_t step) : step_(step) {}
    void onStep(const StepMetrics& metrics) override
    {
        if (metrics.step == step_)
            throw Canceled();
    }

private:
    std::int64_t step_;
};

/// Reads what each epoch left.
class Collector : public TrainingObserver {
public:
    explicit Collector(std::filesystem::path run) : run_(std::move(run)) {}
    void onEpoch(const EpochMetrics&) override { made.push_back(readReconstruction(run_)); }
    std::vector<Reconstruction> made = {};

private:
    std::filesystem::path run_;
};

std::vector<float> weightsNamed(const Checkpoint& checkpoint, const std::string& name)
{
    const auto found = std::ranges::find(checkpoint.tensors, name, &NamedTensor::name);
    return found == checkpoint.tensors.end() ? std::vector<float>{} : found->values;
}

} // namespace

class TestPretraining : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int runs_ = 0;

    std::filesystem::path path(const char* name) const
    {
        return folder_.filePath(QString::fromUtf8(name)).toStdString();
    }
    std::filesystem::path newRun()
    {
        return folder_.filePath(QStringLiteral("run%1").arg(++runs_)).toStdString();
    }
    Workspace workspace() const { return Workspace(path("data")); }

    TrainingResult pretrain(const TrainConfig& config, const std::filesystem::path& run)
    {
        const Workspace music = workspace();
        TrainingObserver nobody;
        TrainControl untouched;
        return train(config, unlabeledData({&music}), run, {}, nobody, untouched);
    }

private Q_SLOTS:
    void initTestCase() { test::makeWorkspace(path("data"), 60, 20); }

    void masksComeAndStayAsOftenAsTheyShould()
    {
        const TrainConfig config = pretrainRecipe();
        QCOMPARE(config.frameMaskBegin, 0.1);
        QCOMPARE(config.frameMaskContinue, 0.5);
        Batch batch = onesBatch(40, 2000, 1);
        Random random(5);
        maskFrames(batch, config, random);
        double masked = 0;
        double runs = 0;
        for (std::size_t i = 0; i < batch.masked.size(); ++i) {
            QVERIFY(batch.masked[i] == 0.0F || batch.masked[i] == 1.0F);
            QCOMPARE(batch.inputs[i], 1.0F - batch.masked[i]);
            masked += batch.masked[i];
            if (batch.masked[i] > 0.0F && (i % 2000 == 0 || batch.masked[i - 1] == 0.0F))
                ++runs;
        }
        // Of a chain that is entered with 0.1 and left with 0.5: 0.1 / (0.1 + 0.5) of all frames,
        // in masks of 1 / 0.5 frames. The deviations of both means over 80,000 frames are below
        // 0.02.
        QVERIFY(std::abs(masked / 80'000.0 - 1.0 / 6.0) < 0.01);
        QVERIFY(std::abs(masked / runs - 2.0) < 0.06);
    }

    void everyCropHasSomethingToFind()
    {
        TrainConfig config = pretrainRecipe();
        config.frameMaskBegin = 0.0;
        Batch batch = onesBatch(50, 7, 3);
        Random random(5);
        maskFrames(batch, config, random);
        std::vector<int> places(7);
        for (std::size_t crop = 0; crop < batch.crops; ++crop) {
            const auto masked = std::span(batch.masked).subspan(crop * 7, 7);
            QCOMPARE(std::ranges::count(masked, 1.0F), 1);
            ++places[static_cast<std::size_t>(std::ranges::find(masked, 1.0F) - masked.begin())];
        }
        // Anywhere, the first and the last frame included.
        QVERIFY(std::ranges::min(places) > 0);
    }

    void batchesKeepWhatTheyMask()
    {
        const Workspace music = workspace();
        const TrainingData data = unlabeledData({&music});
        TrainConfig config = tinyConfig("gru");
        config.timeMasks = 1;
        config.timeMaskFrames = 3;
        config.gainShift = 3.0;
        TrainConfig unmasked = config;
        unmasked.frameMaskBegin = 0.0;
        unmasked.timeMasks = 0;
        Batcher batcher(data, config);
        const Batch batch = batcher.next();
        // The same gains have been drawn before any mask.
        QCOMPARE(batch.clean, Batcher(data, unmasked).next().clean);
        QVERIFY(batch.targets.empty());
        int hidden = 0;
        int blankedOtherwise = 0;
        for (std::size_t frame = 0; frame < batch.crops * batch.frames; ++frame) {
            const auto at = static_cast<std::ptrdiff_t>(frame * batch.bands);
            const auto size = static_cast<std::ptrdiff_t>(batch.bands);
            const bool same =
                std::equal(batch.inputs.begin() + at, batch.inputs.begin() + at + size,
                           batch.clean.begin() + at);
            QVERIFY(!same || batch.masked[frame] == 0.0F);
            hidden += batch.masked[frame] > 0.0F ? 1 : 0;
            blankedOtherwise += !same && batch.masked[frame] == 0.0F ? 1 : 0;
            QVERIFY(std::any_of(batch.clean.begin() + at, batch.clean.begin() + at + size,
                                [](float value) { return value != 0.0F; }));
        }
        QVERIFY(hidden > 0);
        // SpecAugment blanks, too, but its frames are not to be reconstructed.
        QVERIFY(blankedOtherwise > 0);
    }

    void labelsAndTestTracksAreNotUsed()
    {
        const auto folder = path("split");
        test::makeWorkspace(folder, 9, 3);
        Manifest manifest = readManifest(Workspace::manifestPath(folder));
        manifest.tracks.back().split = Split::Test;
        writeManifest(manifest, Workspace::manifestPath(folder));
        const Workspace split(folder);
        const Workspace music = workspace();
        const TrainingData data = unlabeledData({&music, &split});
        QCOMPARE(data.training.size(), std::size_t{40 + 5});
        QCOMPARE(data.validation.size(), std::size_t{20 + 3});
        for (const TrainingClip& clip : data.training) {
            QVERIFY(clip.labels.empty());
            QVERIFY(clip.store != &split.features() || clip.track != manifest.tracks.back().id);
        }
        QVERIFY(data.isUnlabeled());
        QVERIFY(data.dataHash != unlabeledData({&music}).dataHash);
        QVERIFY(unlabeledData({&music}).dataHash != music.manifest().hash());
    }

    void datasetsMustAgreeAndHaveBothSplits()
    {
        const auto folder = path("unvalidated");
        test::makeWorkspace(folder, 9, 3);
        Manifest manifest = readManifest(Workspace::manifestPath(folder));
        for (Track& track : manifest.tracks)
            track.split = Split::Training;
        writeManifest(manifest, Workspace::manifestPath(folder));
        const Workspace unvalidated(folder);
        QVERIFY_THROWS_EXCEPTION(DatasetError, unlabeledData({&unvalidated}));
        const auto otherwise = path("otherwise");
        test::makeWorkspace(otherwise, 9, 3);
        manifest.mel.hopLength += 1;
        writeManifest(manifest, Workspace::manifestPath(otherwise));
        const Workspace other(otherwise);
        const Workspace music = workspace();
        QVERIFY_THROWS_EXCEPTION(DatasetError, unlabeledData({&music, &other}));
        QVERIFY_THROWS_EXCEPTION(ConfigError, unlabeledData({}));
    }

    void findsMaskedFramesAgain_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("stem");
        QTest::newRow("gru") << "gru" << 0;
        QTest::newRow("gru, stem") << "gru" << 4;
        QTest::newRow("transformer") << "transformer" << 0;
        QTest::newRow("transformer, stem") << "transformer" << 4;
    }

    void findsMaskedFramesAgain()
    {
        QFETCH(QString, model);
        QFETCH(int, stem);
        const auto run = newRun();
        const TrainingResult result = pretrain(tinyConfig(model.toStdString(), stem), run);
        const RunLog log = readRunLog(run);
        QCOMPARE(log.epochs.size(), std::size_t{4});
        QVERIFY(!log.epochs.back().validationWeightedAp.has_value());
        QVERIFY(!log.epochs.back().validationMacroAp.has_value());
        qInfo("validation loss %.3f, then %.3f", log.epochs.front().validationLoss,
              result.best.validationLoss);
        // The synthetic values have a mean square of 0.09 + 0.16: a loudness that follows from the
        // genres, and noise. A model that has learned the genres is left with the noise, 0.16.
        QVERIFY(result.best.validationLoss < 0.19);
        QVERIFY(result.best.validationLoss > 0.15);
    }

    void excerptsShowWhatIsFilledIn()
    {
        const auto run = newRun();
        const Workspace music = workspace();
        Collector collector(run);
        TrainControl untouched;
        train(tinyConfig("gru"), unlabeledData({&music}), run, {}, collector, untouched);
        QCOMPARE(collector.made.size(), std::size_t{4});
        const Reconstruction& first = collector.made.front();
        QCOMPARE(first.excerpts.size(), std::size_t{3});
        constexpr auto bands = std::size_t{test::syntheticBands};
        for (std::size_t epoch = 0; epoch < collector.made.size(); ++epoch) {
            const Reconstruction& made = collector.made[epoch];
            QCOMPARE(made.epoch, static_cast<int>(epoch) + 1);
            QVERIFY(made.mel == music.manifest().mel);
            for (std::size_t i = 0; i < made.excerpts.size(); ++i) {
                const MaskedExcerpt& one = made.excerpts[i];
                // Whole clips are longer.
                QCOMPARE(one.frames(), std::size_t{25});
                QCOMPARE(one.reconstructed.size(), 25 * bands);
                const Track& track = music.manifest().tracks[one.track - 1];
                QCOMPARE(track.split, Split::Validation);
                std::vector<float> stored(25 * bands);
                music.features().readFrames(track.feature, one.firstFrame, 25, test::syntheticBands,
                                            stored);
                QCOMPARE(one.original, stored);
                // The same frames are hidden after each epoch.
                QCOMPARE(one.masked, first.excerpts[i].masked);
                QVERIFY(epoch == 0 || one.reconstructed != first.excerpts[i].reconstructed);
            }
        }
        QVERIFY(first.excerpts[0].track != first.excerpts[1].track);
        // Of the synthetic music, nothing but the noise is left, as in the validation loss: see
        // findsMaskedFramesAgain(). At first, it is more.
        double before = 0.0;
        double after = 0.0;
        for (std::size_t i = 0; i < 3; ++i) {
            before += maskedFrameError(first.excerpts[i], first.mel).model / 3.0;
            after += maskedFrameError(collector.made.back().excerpts[i], first.mel).model / 3.0;
        }
        qInfo("off by %.2f dB, then %.2f dB", before, after);
        QVERIFY(after < before);
        QVERIFY(after > 0.36 * 40.0 && after < 0.44 * 40.0);
    }

    void whatLearnsGenresFillsInNothing()
    {
        TrainConfig config = test::tinyConfig(recipe("modern"), "gru");
        config.maxSteps = 2;
        const auto run = newRun();
        TrainingObserver nobody;
        train(config, workspace(), run, {}, nobody);
        QVERIFY(!std::filesystem::exists(reconstructionPath(run)));
    }

    void checkpointsHoldAnEncoderAndNoGenres()
    {
        TrainConfig config = tinyConfig("gru", 2);
        config.maxSteps = 2;
        const TrainingResult result = pretrain(config, newRun());
        const Checkpoint checkpoint = readCheckpoint(result.bestCheckpoint);
        QVERIFY(checkpoint.metadata.labels.empty());
        QCOMPARE(checkpoint.metadata.activation, std::string("none"));
        QCOMPARE(checkpoint.metadata.recipe, std::string("pretrain"));
        QVERIFY(!checkpoint.tensors.empty());
        for (const NamedTensor& tensor : checkpoint.tensors)
            QVERIFY2(!tensor.name.starts_with("head."), tensor.name.c_str());
        try {
            const Predictor predictor(result.bestCheckpoint);
            QFAIL("It knows no genres.");
        } catch (const CheckpointError& error) {
            const QByteArray text = error.what();
            QVERIFY(text.contains(result.bestCheckpoint.c_str()));
            QVERIFY(text.contains("start_from"));
        }
        // Nor may a checkpoint claim to have some.
        Checkpoint mismatched = checkpoint;
        mismatched.metadata.labels = {"Rock"};
        QVERIFY_THROWS_EXCEPTION(CheckpointError,
                                 writeCheckpoint(mismatched, path("pretender.safetensors")));
    }

    void genresStartFromIt_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("gru") << "gru";
        QTest::newRow("transformer") << "transformer";
    }

    void genresStartFromIt()
    {
        QFETCH(QString, model);
        TrainConfig config = tinyConfig(model.toStdString(), 2);
        config.maxSteps = 5;
        const Checkpoint start = readCheckpoint(pretrain(config, newRun()).bestCheckpoint);
        writeCheckpoint(start, path("start.safetensors"));

        TrainConfig genres = recipe("modern");
        genres.model = config.model;
        genres.options = config.options;
        genres.maxSteps = 3;
        genres.startFrom = path("start.safetensors").string();
        genres.encoderRate = 0.0;
        TrainingObserver nobody;
        const TrainingResult result = train(genres, workspace(), newRun(), {}, nobody);
        const Checkpoint trained = readCheckpoint(result.bestCheckpoint);
        for (const NamedTensor& tensor : start.tensors)
            QCOMPARE(weightsNamed(trained, tensor.name), tensor.values);
        QCOMPARE(Predictor(trained).metadata().labels.size(), std::size_t{2});

        // As a starter model, it is recorded by that name.
        const Workspace music = workspace();
        TrainingData data = genreData(music);
        data.starters = {path("start.safetensors")};
        TrainConfig fromStarter = genres;
        fromStarter.startFrom = starterStart;
        TrainControl untouched;
        const auto run = newRun();
        const Checkpoint started =
            readCheckpoint(train(fromStarter, data, run, {}, nobody, untouched).bestCheckpoint);
        for (const NamedTensor& tensor : start.tensors)
            QCOMPARE(weightsNamed(started, tensor.name), tensor.values);
        QCOMPARE(readRunLog(run).config.startFrom, std::string(starterStart));
        QVERIFY(readTextFile(runJournalPath(run), 1 << 20)
                    .find("starting from the encoder of " + data.starters[0].string()) !=
                std::string::npos);

        genres.options["stem"] = 0;
        QVERIFY_THROWS_EXCEPTION(CheckpointError, train(genres, workspace(), newRun(), {}, nobody));
    }

    void resumesBitForBit_data() { genresStartFromIt_data(); }
    void resumesBitForBit()
    {
        QFETCH(QString, model);
        TrainConfig config = tinyConfig(model.toStdString(), 2);
        config.minStepsPerEpoch = 5;
        config.options["standardize"] = true;
        const auto reference = newRun();
        pretrain(config, reference);
        const Workspace music = workspace();
        const TrainingData data = unlabeledData({&music});
        TrainControl untouched;
        TrainingObserver nobody;
        // Within the first epoch, at an epoch's last step, after it, and near the end.
        for (const std::int64_t step : {2, 5, 6, 12, 20}) {
            const auto run = newRun();
            Interrupter interrupter(step);
            QVERIFY_THROWS_EXCEPTION(Canceled,
                                     train(config, data, run, {}, interrupter, untouched));
            resumeTraining(readTrainState(run), data, run, {}, nobody, untouched);
            for (const char* file : {"metrics.csv", "best.safetensors", "last.safetensors",
                                     "reconstruction.safetensors"}) {
                QVERIFY2(readTextFile(run / file, 1 << 24) ==
                             readTextFile(reference / file, 1 << 24),
                         file);
            }
        }
        // The same tracks with their genres count as other data.
        QVERIFY_THROWS_EXCEPTION(DatasetError, resumeTraining(readTrainState(reference), music,
                                                              reference, {}, nobody, untouched));
    }
};

QTEST_APPLESS_MAIN(TestPretraining)
#include "tst_pretraining.moc"
