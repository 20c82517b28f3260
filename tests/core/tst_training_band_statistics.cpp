// Bands are shifted and scaled by their statistics over the training set.
#include "core/base/error.h"
#include "core/crops/crop_reader.h"
#include "core/prediction/predictor.h"
#include "core/training/trainer.h"
#include "core/training/training_band_statistics.h"
#include "tests/core/test_workspace.h"
#include "tests/core/tiny_config.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace genrescope;

namespace {

constexpr InputReference clipMaximum = InputReference::ClipMaximum;

TrainConfig tinyConfig(const std::string& model)
{
    TrainConfig config = test::tinyConfig(recipe("modern"), model);
    config.options["standardize"] = true;
    config.batchSize = 4;
    config.minStepsPerEpoch = 1;
    config.epochFraction = 0.5;
    config.maxSteps = 10;
    config.learningRate = 0.1;
    config.weightDecay = 0.5;
    config.emaDecay = 0.9;
    return config;
}

std::vector<float>& valuesNamed(Checkpoint& checkpoint, const std::string& name)
{
    const auto found = std::ranges::find(checkpoint.tensors, name, &NamedTensor::name);
    if (found == checkpoint.tensors.end())
        throw std::runtime_error("There is no '" + name + "'.");
    return found->values;
}

/// Of one band over all frames of the clips, after (x − mean) / deviation.
struct Moments {
    double mean = 0.0;
    double variance = 0.0;
};

Moments momentsOf(const std::vector<TrainingClip>& clips, const BandStatistics& statistics,
                  std::size_t band)
{
    double sum = 0.0;
    double squares = 0.0;
    double count = 0.0;
    MelConfig mel;
    mel.melBands = test::syntheticBands;
    CropReader reader(mel, clipMaximum);
    for (const TrainingClip& clip : clips) {
        std::vector<float> frames(clip.frames * test::syntheticBands);
        reader.read(clip, 0, frames);
        for (std::size_t i = band; i < frames.size(); i += test::syntheticBands) {
            const double value = (frames[i] - statistics.means[band]) / statistics.deviations[band];
            sum += value;
            squares += value * value;
            ++count;
        }
    }
    const double mean = sum / count;
    return {mean, squares / count - mean * mean};
}

} // namespace

class TestTrainingBandStatistics : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int runs_ = 0;

    std::filesystem::path newRun()
    {
        return folder_.filePath(QStringLiteral("run%1").arg(++runs_)).toStdString();
    }
    Workspace workspace() const { return Workspace(folder_.filePath("data").toStdString()); }

    TrainingResult trained(const TrainConfig& config)
    {
        TrainingObserver nobody;
        return train(config, workspace(), newRun(), {}, nobody);
    }

private Q_SLOTS:
    void initTestCase() { test::makeWorkspace(folder_.filePath("data").toStdString(), 40, 10); }

    void standardizedBandsHaveMeanZeroAndDeviationOne()
    {
        const Workspace music = workspace();
        TrainingData data = genreData(music);
        // A piece that is normalized by its own maximum counts the way the model receives it.
        data.training[0].shift = 0.5F;
        data.training[1].firstFrame = 10;
        data.training[1].frames -= 10;
        const BandStatistics statistics = computeBandStatistics(data, clipMaximum, {});
        QCOMPARE(statistics.means.size(), std::size_t{test::syntheticBands});
        for (std::size_t band = 0; band < test::syntheticBands; ++band) {
            const Moments moments = momentsOf(data.training, statistics, band);
            QVERIFY(std::abs(moments.mean) < 1e-5);
            QVERIFY(std::abs(moments.variance - 1.0) < 1e-5);
        }
    }

    void manyClipsAreSampledEvenly()
    {
        const Workspace music = workspace();
        TrainingData data = genreData(music);
        const TrainingClip odd = data.training[1];
        TrainingData one = data;
        one.training = {data.training[0]};
        // Every second one of 4,000 is used: the first of them, and never the odd ones.
        data.training.resize(4000);
        for (std::size_t i = 0; i < data.training.size(); ++i)
            data.training[i] = i % 2 == 0 ? one.training[0] : odd;
        const BandStatistics sampled = computeBandStatistics(data, clipMaximum, {});
        const BandStatistics expected = computeBandStatistics(one, clipMaximum, {});
        for (std::size_t band = 0; band < test::syntheticBands; ++band) {
            QVERIFY(std::abs(sampled.means[band] - expected.means[band]) < 1e-6F);
            QVERIFY(std::abs(sampled.deviations[band] - expected.deviations[band]) < 1e-6F);
        }
    }

    void aConstantBandIsNotAmplified()
    {
        const QTemporaryDir folder;
        const Workspace music = test::makeWorkspace(folder.path().toStdString(), 3, 1);
        TrainingData data = genreData(music);
        for (TrainingClip& clip : data.training)
            clip.frames = 1;
        data.training.resize(1);
        for (const float deviation : computeBandStatistics(data, clipMaximum, {}).deviations)
            QVERIFY(deviation > 0.001F);
    }

    void canBeStopped()
    {
        const Workspace music = workspace();
        CancellationSource source;
        source.cancel();
        QVERIFY_THROWS_EXCEPTION(
            Canceled, computeBandStatistics(genreData(music), clipMaximum, source.token()));
    }

    void checkpointsKeepWhatWasMeasured_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("gru") << "gru";
        QTest::newRow("transformer") << "transformer";
    }

    void checkpointsKeepWhatWasMeasured()
    {
        QFETCH(QString, model);
        const TrainConfig config = tinyConfig(model.toStdString());
        const TrainingResult result = trained(config);
        const Workspace music = workspace();
        const BandStatistics statistics = computeBandStatistics(genreData(music), clipMaximum, {});
        // Whatever the optimizer and the average did to the weights.
        Checkpoint checkpoint = readCheckpoint(result.lastCheckpoint);
        QCOMPARE(valuesNamed(checkpoint, "band_mean"), statistics.means);
        const std::vector<float> scale = valuesNamed(checkpoint, "band_scale");
        for (std::size_t band = 0; band < test::syntheticBands; ++band)
            QVERIFY(std::abs(scale[band] * statistics.deviations[band] - 1.0F) < 1e-6F);
        // They are not trained.
        TrainConfig plain = config;
        plain.options["standardize"] = false;
        QCOMPARE(result.parameters, trained(plain).parameters);

        // Predicting uses them: twice the values with half the scale are the same music.
        std::vector<float> crop(20 * test::syntheticBands);
        CropReader(music.manifest().mel, clipMaximum)
            .read(genreClips(music, Split::Validation)[0], 0, crop);
        const std::vector<float> before = Predictor(checkpoint).probabilities(crop, 1, 20);
        for (float& value : crop)
            value *= 2.0F;
        QVERIFY(Predictor(checkpoint).probabilities(crop, 1, 20) != before);
        for (float& value : valuesNamed(checkpoint, "band_mean"))
            value *= 2.0F;
        for (float& value : valuesNamed(checkpoint, "band_scale"))
            value /= 2.0F;
        QCOMPARE(Predictor(checkpoint).probabilities(crop, 1, 20), before);
    }

    void aRunThatStartsFromACheckpointTakesItsBandStatistics()
    {
        TrainConfig config = tinyConfig("gru");
        Checkpoint start = readCheckpoint(trained(config).bestCheckpoint);
        std::ranges::fill(valuesNamed(start, "band_mean"), 0.25F);
        const auto file = folder_.filePath("start.safetensors").toStdString();
        writeCheckpoint(start, file);
        config.startFrom = file;
        Checkpoint next = readCheckpoint(trained(config).bestCheckpoint);
        QCOMPARE(valuesNamed(next, "band_mean"), valuesNamed(start, "band_mean"));
        // Without them, the encoder would compute something else.
        config.options["standardize"] = false;
        QVERIFY_THROWS_EXCEPTION(CheckpointError, trained(config));
    }
};

QTEST_APPLESS_MAIN(TestTrainingBandStatistics)
#include "tst_training_band_statistics.moc"
