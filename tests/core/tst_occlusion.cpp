// Why a model hears a genre: against models whose answer is known, and against the classifier.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/features/cropper.h"
#include "core/features/normalizer.h"
#include "core/inference/occlusion.h"
#include "core/inference/track_classifier.h"
#include "core/models/output_rule.h"
#include "tests/core/untrained_checkpoint.h"
#include "tests/support/test_audio.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace genrescope;

namespace {

constexpr std::size_t bands = 128;
constexpr std::size_t sectionFrames = 938;
constexpr float loudest = 20.0F;

/// The first label's log-odds are `weight` times the mean of one band, the second's are 0.
struct KnownModel : ForwardPass {
    std::vector<float> logits(std::span<const float> crops, std::size_t count,
                              std::size_t frames) override
    {
        asked += count;
        if (stop != nullptr && asked > 40)
            stop->cancel();
        std::vector<float> answers;
        for (std::size_t crop = 0; crop < count; ++crop) {
            double sum = 0.0;
            for (std::size_t frame = 0; frame < frames; ++frame)
                sum += crops[(crop * frames + frame) * bands + heardBand];
            answers.push_back(static_cast<float>(weight * sum / static_cast<double>(frames)));
            answers.push_back(0.0F);
        }
        return answers;
    }
    void setPrecision(Precision /*precision*/) override {}

    static constexpr std::size_t heardBand = 40;
    static constexpr double weight = 3.0;
    inline static std::size_t asked = 0;
    inline static CancellationSource* stop = nullptr;
};

Predictor knownModel(int cropFrames)
{
    KnownModel::asked = 0;
    KnownModel::stop = nullptr;
    return Predictor(test::untrainedCheckpoint({"Rock", "Jazz"}, cropFrames, 1),
                     [](const Checkpoint&) { return std::make_unique<KnownModel>(); });
}

/// dB, of which the loudest is `loudest`.
Section noise(std::size_t frames)
{
    Random random(7);
    Section section = {.firstFrame = 100, .values = std::vector<float>(frames * bands)};
    for (float& value : section.values)
        value = loudest - 60.0F * static_cast<float>(random.uniform());
    section.values.front() = loudest;
    return section;
}

/// As the model's input.
std::vector<float> normalized(Section section)
{
    normalizeToMaximum(section.values, MelConfig());
    return section.values;
}

double meanOfBand(const std::vector<float>& values, std::size_t band)
{
    const std::size_t frames = values.size() / bands;
    double sum = 0.0;
    for (std::size_t frame = 0; frame < frames; ++frame)
        sum += values[frame * bands + band];
    return sum / static_cast<double>(frames);
}

/// With the band's mean from one frame to another.
std::vector<float> without(std::vector<float> values, std::size_t first, std::size_t end)
{
    const double mean = meanOfBand(values, KnownModel::heardBand);
    for (std::size_t frame = first; frame < std::min(end, values.size() / bands); ++frame)
        values[frame * bands + KnownModel::heardBand] = static_cast<float>(mean);
    return values;
}

/// The log-odds of the mean over 8 crops of 256 frames, 682 / 7 frames apart.
double logOddsOf(const std::vector<float>& values)
{
    double sum = 0.0;
    for (const std::size_t first : evenlySpacedCrops(sectionFrames, 256, 8)) {
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(first * bands);
        const std::vector<float> crop(begin, begin + 256 * bands);
        sum +=
            1.0 / (1.0 + std::exp(-KnownModel::weight * meanOfBand(crop, KnownModel::heardBand)));
    }
    return logitOf(sum / 8.0);
}

} // namespace

class TestOcclusion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheModelHearsCounts()
    {
        Predictor predictor = knownModel(256);
        const Section section = noise(200);
        const std::vector<float> heard = normalized(section);
        const double mean = meanOfBand(heard, KnownModel::heardBand);
        const OcclusionMap map = explainGenre(predictor, section, 0, {1.0, 16}, {});
        QCOMPARE(map.firstFrame, std::size_t{100});
        QCOMPARE(map.frames, std::size_t{200});
        QCOMPARE(map.patchFrames, std::size_t{31});
        QCOMPARE(map.rows(), std::size_t{7});
        QCOMPARE(map.columns(), std::size_t{8});
        QVERIFY(std::abs(map.logOdds - KnownModel::weight * mean) < 1e-5);
        for (std::size_t row = 0; row < map.rows(); ++row) {
            double excess = 0.0;
            for (std::size_t frame = 31 * row; frame < std::min<std::size_t>(31 * row + 31, 200);
                 ++frame)
                excess += heard[frame * bands + KnownModel::heardBand] - mean;
            const double expected = KnownModel::weight * excess / 200.0;
            QVERIFY(std::abs(expected) > 1e-3);
            for (std::size_t column = 0; column < map.columns(); ++column) {
                const double value = map.at(row, column);
                if (column == KnownModel::heardBand / 16)
                    QVERIFY(std::abs(value - expected) < 1e-5);
                else
                    QCOMPARE(value, 0.0);
            }
        }
    }

    void anotherGenreHasAnotherReason()
    {
        Predictor predictor = knownModel(256);
        const OcclusionMap map = explainGenre(predictor, noise(200), 1, {1.0, 16}, {});
        QCOMPARE(map.logOdds, 0.0);
        for (const double value : map.values)
            QCOMPARE(value, 0.0);
    }

    void cropsThatOverlapAreAveraged()
    {
        Predictor predictor = knownModel(256);
        const Section section = noise(sectionFrames);
        const std::vector<float> heard = normalized(section);
        const OcclusionMap map = explainGenre(predictor, section, 0, {2.0, 128}, {});
        QCOMPARE(map.rows(), std::size_t{15});
        QCOMPARE(map.columns(), std::size_t{1});
        QVERIFY(std::abs(map.logOdds - logOddsOf(heard)) < 1e-5);
        for (std::size_t row = 0; row < map.rows(); ++row) {
            const double changed = logOddsOf(without(heard, 63 * row, 63 * row + 63));
            QVERIFY(std::abs(map.at(row, 0) - (logOddsOf(heard) - changed)) < 1e-5);
        }
        // Of 8 crops, those that contain the patch: far fewer than 8 times 15 patches.
        QVERIFY(KnownModel::asked < 8 + 15 * 4);
    }

    void whatIsLikeTheMeanCountsNothing()
    {
        Predictor predictor = knownModel(256);
        Section section = noise(300);
        for (std::size_t at = 0; at < section.values.size(); ++at)
            section.values[at] = at % bands < 64 ? loudest : section.values[at];
        explainGenre(predictor, section, 0, {1.0, 64}, {});
        // Two overlapping crops of 256 frames would be more: 8 crops, and half of the patches.
        const std::size_t half = KnownModel::asked;
        predictor = knownModel(256);
        explainGenre(predictor, noise(300), 0, {1.0, 64}, {});
        QCOMPARE(2 * (half - 8), KnownModel::asked - 8);
    }

    void silenceHasNoReasons()
    {
        Predictor predictor = knownModel(256);
        const Section silent = {.values = std::vector<float>(300 * bands, -100.0F)};
        const OcclusionMap map = explainGenre(predictor, silent, 0, {}, {});
        QVERIFY(map.values.empty());
        QCOMPARE(KnownModel::asked, std::size_t{0});
        QVERIFY(explainGenre(predictor, {}, 0, {}, {}).values.empty());
    }

    void cancelStopsIt()
    {
        Predictor predictor = knownModel(256);
        CancellationSource cancellation;
        KnownModel::stop = &cancellation;
        QVERIFY_EXCEPTION_THROWN(
            explainGenre(predictor, noise(sectionFrames), 0, {}, {cancellation.token(), nullptr}),
            Canceled);
        QVERIFY(KnownModel::asked < 100);
    }

    void emptyPatchesAreRefused()
    {
        Predictor predictor = knownModel(256);
        for (const OcclusionGrid& grid :
             {OcclusionGrid{0.001, 16}, OcclusionGrid{1.0, 0}, OcclusionGrid{std::nan(""), 16}})
            QVERIFY_EXCEPTION_THROWN(explainGenre(predictor, noise(200), 0, grid, {}), ConfigError);
        // A patch may be larger than the section.
        QCOMPARE(explainGenre(predictor, noise(200), 0, {1e6, 4'096}, {}).values.size(),
                 std::size_t{1});
    }

    void hearsWhatTheClassifierHears_data()
    {
        QTest::addColumn<int>("reference");
        QTest::newRow("clip maximum") << static_cast<int>(InputReference::ClipMaximum);
        QTest::newRow("fixed") << static_cast<int>(InputReference::Fixed);
    }

    void hearsWhatTheClassifierHears()
    {
        QFETCH(int, reference);
        const QTemporaryDir folder;
        const std::filesystem::path checkpoint = folder.filePath("model.safetensors").toStdString();
        const std::filesystem::path file = folder.filePath("song.wav").toStdString();
        writeCheckpoint(test::untrainedCheckpoint({"Rock", "Jazz", "Folk"}, 256, 3,
                                                  static_cast<InputReference>(reference)),
                        checkpoint);
        QVERIFY(test::makeAudio(QString::fromStdString(file.string()),
                                "aevalsrc='0.1*sin(2*PI*(200+40*t)*t)':s=16000:d=30"));
        const TrackPrediction track = TrackClassifier({checkpoint}).classify(file, {});
        Predictor predictor(checkpoint);
        predictor.setPrecision(Precision::Mixed);
        const Section section = sectionOfFile(LogMelPipeline(), file, 12.0, {});
        for (std::size_t genre = 0; genre < 3; ++genre) {
            const OcclusionMap map = explainGenre(predictor, section, genre, {10.0, 64}, {});
            QCOMPARE(map.firstFrame, std::size_t{0});
            QVERIFY(std::abs(map.logOdds - logitOf(track.models[0].probabilities[genre])) < 1e-4);
        }
    }

    void findsTheSectionOfAMoment()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("long.wav");
        QVERIFY(test::makeAudio(file, "aevalsrc='0.1*sin(2*PI*(200+4*t)*t)':s=16000:d=70"));
        const LogMelPipeline pipeline;
        const auto first = [&](double seconds) {
            return sectionOfFile(pipeline, file.toStdString(), seconds, {}).firstFrame;
        };
        const std::size_t frames = MelConfig().numFrames(70 * 16'000);
        QCOMPARE(first(0.0), std::size_t{0});
        QCOMPARE(first(29.9), std::size_t{0});
        QCOMPARE(first(31.0), sectionFrames);
        // The last section is the last 30 s.
        QCOMPARE(first(65.0), frames - sectionFrames);
        QCOMPARE(first(1e6), frames - sectionFrames);
    }
};

QTEST_GUILESS_MAIN(TestOcclusion)
#include "tst_occlusion.moc"
