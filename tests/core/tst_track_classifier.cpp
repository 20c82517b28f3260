// Classifying synthetic files: times, means, short and long files, equality with the evaluator.
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/precision.h"
#include "core/crops/clip_crops.h"
#include "core/evaluation/evaluator.h"
#include "core/features/normalizer.h"
#include "core/inference/track_classifier.h"
#include "core/inference/track_embedder.h"
#include "core/prediction/predictor.h"
#include "core/workspace/manifest_file.h"
#include "tests/core/untrained_checkpoint.h"
#include "tests/support/test_audio.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace genrescope;
using test::makeAudio;
using test::untrainedCheckpoint;

namespace {

const std::vector<std::string> labels = {"Rock", "Jazz", "Folk", "Pop"};
constexpr int cropFrames = 256;
/// Seconds from frame to frame.
constexpr double hop = 512.0 / 16'000.0;
/// From a crop's first frame to its middle, in frames.
constexpr double halfCrop = (cropFrames - 1) / 2.0;
constexpr std::size_t sectionFrames = 938;

/// Sound that changes all the time, so that no two crops look the same.
QString changingSound(double seconds)
{
    return QStringLiteral("aevalsrc='0.4*sin(2*PI*(200+40*t)*t)*(0.6+0.4*sin(1.7*t))"
                          "+0.1*sin(2*PI*1300*t)*gt(mod(t\\,3)\\,1.5)':s=44100:d=%1")
        .arg(seconds);
}

/// How much a genre's probability changes over time: a constant model would prove nothing.
float spread(const ModelPrediction& model, std::size_t label)
{
    float lowest = 1.0F;
    float highest = 0.0F;
    for (std::size_t i = label; i < model.timeline.size(); i += labels.size()) {
        lowest = std::min(lowest, model.timeline[i]);
        highest = std::max(highest, model.timeline[i]);
    }
    return highest - lowest;
}

class Recorder : public ProgressSink {
public:
    void report(const Progress& progress) override { reports.push_back(progress); }
    std::vector<Progress> reports;
};

struct Watcher : AnalysisObserver {
    void onOpened(const AudioInfo& info) override { title = info.tags.title; }
    void onFrames(std::span<const float> decibels) override
    {
        frames += decibels.size() / static_cast<std::size_t>(MelConfig().melBands);
    }
    void onPrediction(const TrackPrediction& prediction) override
    {
        predictions.push_back(prediction);
        if (cancelAtPrediction != nullptr)
            cancelAtPrediction->cancel();
    }

    std::string title;
    std::size_t frames = 0;
    std::vector<TrackPrediction> predictions;
    CancellationSource* cancelAtPrediction = nullptr;
};

} // namespace

class TestTrackClassifier : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::filesystem::path one_;
    std::filesystem::path other_;

    std::filesystem::path path(const char* name) const
    {
        return folder_.filePath(QLatin1String(name)).toStdString();
    }

    std::filesystem::path sound(const char* name, double seconds,
                                const QStringList& options = {}) const
    {
        const std::filesystem::path file = path(name);
        if (!std::filesystem::exists(file) &&
            !makeAudio(QString::fromStdString(file.string()), changingSound(seconds), options))
            qFatal("%s cannot be made", name);
        return file;
    }

    static void verifyTimeline(const ModelPrediction& model)
    {
        QVERIFY(model.labels == labels);
        QCOMPARE(model.timeline.size(), model.times.size() * labels.size());
        QVERIFY(std::is_sorted(model.times.begin(), model.times.end(), std::less_equal<>()));
        for (std::size_t label = 0; label < labels.size(); ++label) {
            double sum = 0.0;
            for (std::size_t t = 0; t < model.times.size(); ++t) {
                const float value = model.timeline[t * labels.size() + label];
                QVERIFY(value >= 0.0F && value <= 1.0F);
                sum += value;
            }
            QVERIFY(std::abs(model.probabilities[label] -
                             sum / static_cast<double>(model.times.size())) < 1e-12);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        one_ = path("one.safetensors");
        other_ = path("other.safetensors");
        writeCheckpoint(untrainedCheckpoint(labels, cropFrames, 1), one_);
        writeCheckpoint(untrainedCheckpoint(labels, 100, 2), other_);
    }

    void classifiesThreeMinutes()
    {
        const std::filesystem::path file =
            sound("three minutes.mp3", 180.0,
                  {QStringLiteral("-metadata"), QStringLiteral("title=A \"title\""),
                   QStringLiteral("-metadata"), QStringLiteral("artist=An artist")});
        TrackClassifier classifier({one_});
        Watcher watcher;
        Recorder recorder;
        const TrackPrediction track = classifier.classify(file, {{}, &recorder}, watcher);
        const std::vector<TrackPrediction>& partials = watcher.predictions;
        QCOMPARE(track.file, file.string());
        QCOMPARE(track.title, std::string("A \"title\""));
        QCOMPARE(track.artist, std::string("An artist"));
        QVERIFY(track.complete);
        QCOMPARE(track.corruptPackets, 0);
        QVERIFY(std::abs(track.duration - 180.0) < 0.1);
        QCOMPARE(track.models.size(), std::size_t{1});

        // 5,626 frames: six sections, the last of which overlaps by two frames.
        const ModelPrediction& model = track.models[0];
        QCOMPARE(model.checkpoint, one_.string());
        QCOMPARE(model.architecture, std::string("gru"));
        QCOMPARE(model.times.size(), std::size_t{48});
        QCOMPARE(model.times.front(), halfCrop * hop);
        QCOMPARE(model.times[8], (sectionFrames + halfCrop) * hop);
        QVERIFY(std::abs(model.times.back() - (180.0 - halfCrop * hop)) < 0.2);
        verifyTimeline(model);

        // All of the file's frames, and its words before them.
        QCOMPARE(watcher.title, std::string("A \"title\""));
        QVERIFY(std::abs(static_cast<double>(watcher.frames) - 180.0 / hop) < 4.0);

        QCOMPARE(partials.size(), std::size_t{6});
        for (std::size_t section = 0; section < partials.size(); ++section) {
            const TrackPrediction& partial = partials[section];
            QCOMPARE(partial.complete, section == 5);
            QCOMPARE(partial.models[0].times.size(), 8 * (section + 1));
            verifyTimeline(partial.models[0]);
            QCOMPARE(recorder.reports[section].fraction() < 1.0, section < 5);
        }
        QVERIFY(partials[0].duration < 33.0);
        QCOMPARE(recorder.reports.back().fraction(), 1.0);
    }

    // 70 s are 2,188 frames: sections from 0 and 938, and the last 938 frames from 1,250 on. Of the
    // last one's eight crops, four begin after frame 1,620, where the last crop so far begins.
    void countsTheOverlapOfTheLastSectionOnce()
    {
        TrackClassifier classifier({one_});
        const ModelPrediction model = classifier.classify(sound("70.wav", 70.0), {}).models.front();
        QCOMPARE(model.times.size(), std::size_t{20});
        QCOMPARE(model.times[15], (1620 + halfCrop) * hop);
        QVERIFY(model.times[16] > model.times[15]);
        QVERIFY(std::abs(model.times[16] - (1250 + 4 * 682 / 7.0 + halfCrop) * hop) < 2 * hop);
        QCOMPARE(model.times.back(), (2188 - cropFrames + halfCrop) * hop);
        verifyTimeline(model);
    }

    // An encoder's padding makes 30 s a little longer; it is still one clip.
    void aRestOfLessThanASecondStaysWithItsSection()
    {
        TrackClassifier classifier({one_});
        const ModelPrediction model =
            classifier.classify(sound("30.5.wav", 30.5), {}).models.front();
        QCOMPARE(model.times.size(), std::size_t{8});
        const std::size_t frames = 1 + 488'000 / 512;
        QCOMPARE(model.times.back(), (static_cast<double>(frames - cropFrames) + halfCrop) * hop);
    }

    void treatsASecondAsOneCrop()
    {
        TrackClassifier classifier({one_});
        const TrackPrediction track = classifier.classify(sound("short.wav", 1.0), {});
        QCOMPARE(track.verdict, Verdict::Judged);
        QCOMPARE(track.models.front().times, std::vector<double>{15.5 * hop});
        verifyTimeline(track.models.front());
    }

    void saysWhenThereIsNothingToJudge_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("less than a frame") << changingSound(0.06) << 0.06 << Verdict::TooShort;
        QTest::newRow("a tenth of a second") << changingSound(0.1) << 0.1 << Verdict::TooShort;
        QTest::newRow("less than a second") << changingSound(0.9) << 0.9 << Verdict::TooShort;
        QTest::newRow("silence") << QStringLiteral("anullsrc=d=40") << 40.0 << Verdict::Silent;
        QTest::newRow("dither") << QStringLiteral("anoisesrc=a=0.00003:d=40") << 40.0
                                << Verdict::Silent;
    }

    void saysWhenThereIsNothingToJudge()
    {
        QFETCH(QString, source);
        QFETCH(double, seconds);
        QFETCH(Verdict, verdict);
        const std::filesystem::path file = path("nothing.wav");
        QVERIFY(makeAudio(QString::fromStdString(file.string()), source));
        TrackClassifier classifier({one_, other_});
        Watcher watcher;
        const TrackPrediction track = classifier.classify(file, {}, watcher);
        QCOMPARE(track.verdict, verdict);
        QVERIFY(track.complete);
        QVERIFY(std::abs(track.duration - seconds) < 0.001);
        QCOMPARE(watcher.predictions.size(), std::size_t{1});
        for (const ModelPrediction& model : track.models) {
            QVERIFY(model.labels == labels);
            QVERIFY(model.probabilities.empty() && model.times.empty() && model.timeline.empty());
            QVERIFY(model.embedding.empty());
        }
    }

    // What is left of it is not what it sounded like.
    void whatIsMostlyDamagedIsNotJudged()
    {
        const std::filesystem::path file = sound("damaged.mp3", 60.0);
        QFile mp3(QString::fromStdString(file.string()));
        QVERIFY(mp3.open(QIODevice::ReadWrite));
        QVERIFY(mp3.seek(mp3.size() / 20));
        QVERIFY(mp3.write(QByteArray(static_cast<int>(mp3.size() - mp3.pos()), '\xAA')) > 0);
        mp3.close();
        const TrackPrediction track = TrackClassifier({one_}).classify(file, {});
        QCOMPARE(track.verdict, Verdict::Damaged);
        QVERIFY(track.models.front().probabilities.empty());
    }

    // A hidden track after minutes of silence, say.
    void silenceBetweenMusicDoesNotCount()
    {
        TrackClassifier classifier({one_});
        const std::filesystem::path music = sound("music.wav", 30.0);
        const std::filesystem::path both = path("gap.wav");
        QVERIFY(makeAudio(QString::fromStdString(both.string()), changingSound(30.0),
                          {QStringLiteral("-af"), QStringLiteral("apad=pad_dur=90")}));
        const TrackPrediction expected = classifier.classify(music, {});
        const TrackPrediction track = classifier.classify(both, {});
        QCOMPARE(track.verdict, Verdict::Judged);
        QVERIFY(std::abs(track.duration - 120.0) < 0.001);
        QCOMPARE(track.models.front().times, expected.models.front().times);
        QCOMPARE(track.models.front().probabilities.size(), labels.size());
        for (std::size_t label = 0; label < labels.size(); ++label)
            QVERIFY(std::abs(track.models.front().probabilities[label] -
                             expected.models.front().probabilities[label]) < 1e-3);
    }

    void aRecordingWithoutMusicIsCalledThat()
    {
        Checkpoint checkpoint = readCheckpoint(one_);
        checkpoint.metadata.output.noMusic = 3;
        checkpoint.metadata.output.thresholds = {0.5, 0.5, 0.5, 0.0};
        const std::filesystem::path knows = path("knows.safetensors");
        writeCheckpoint(checkpoint, knows);
        const std::filesystem::path file = sound("anything.wav", 10.0);
        // The other model does not know of such recordings, and is not asked.
        const TrackPrediction track = TrackClassifier({knows, other_}).classify(file, {});
        QCOMPARE(track.verdict, Verdict::NoMusic);
        QCOMPARE(track.models.front().probabilities.size(), labels.size());
        checkpoint.metadata.output.thresholds.back() = 1.0;
        writeCheckpoint(checkpoint, knows);
        QCOMPARE(TrackClassifier({knows, other_}).classify(file, {}).verdict, Verdict::Judged);
    }

    void rejectsOtherFiles()
    {
        TrackClassifier classifier({one_});
        QVERIFY_THROWS_EXCEPTION(FileError, classifier.classify(path("missing.mp3"), {}));
        QVERIFY_THROWS_EXCEPTION(FileError, classifier.classify(folder_.path().toStdString(), {}));
        QFile text(folder_.filePath(QStringLiteral("text.mp3")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no music at all");
        text.close();
        QVERIFY_THROWS_EXCEPTION(DecodeError, classifier.classify(path("text.mp3"), {}));
    }

    void scoresAClipAsTheEvaluatorDoes_data()
    {
        QTest::addColumn<int>("reference");
        QTest::newRow("clip maximum") << static_cast<int>(InputReference::ClipMaximum);
        QTest::newRow("fixed") << static_cast<int>(InputReference::Fixed);
    }

    // The features of training are stored as float16, and listening multiplies in bfloat16 where
    // the processor can: rounding is all the difference.
    void scoresAClipAsTheEvaluatorDoes()
    {
        constexpr int crops = 16;
        QFETCH(int, reference);
        const std::filesystem::path checkpoint = path("reference.safetensors");
        writeCheckpoint(untrainedCheckpoint(labels, 100, 2, static_cast<InputReference>(reference)),
                        checkpoint);
        const std::filesystem::path file = sound("clip.mp3", 30.0);
        const std::filesystem::path folder = path("workspace") / QTest::currentDataTag();
        Manifest manifest;
        manifest.labels = labels;
        Track listed;
        listed.id = 2;
        listed.file = "clip.mp3";
        listed.split = Split::Validation;
        listed.labels = {1};
        listed.feature = FeatureKey{2};
        manifest.tracks = {listed};
        writeManifest(manifest, Workspace::manifestPath(folder));
        const ClipFeatures features =
            clipFeatures(LogMelPipeline(), std::make_unique<FileSource>(file));
        FeatureStore(Workspace::featuresPath(folder))
            .add({.key = FeatureKey{2}, .reference = features.frames.reference()}, features.frames);

        const EvaluationReport report =
            evaluate({one_, checkpoint}, Workspace(folder), {.crops = crops}, {});
        const TrackPrediction track = TrackClassifier({one_, checkpoint}, crops).classify(file, {});
        for (std::size_t model = 0; model < 2; ++model) {
            QCOMPARE(track.models[model].times.size(), std::size_t{crops});
            QVERIFY(spread(track.models[model], 2) > 0.02F);
            for (std::size_t label = 0; label < labels.size(); ++label) {
                const double judged = report.checkpoints[model].decisions.scores[label];
                const double classified = track.models[model].probabilities[label];
                QVERIFY2(std::abs(judged - classified) < (canMixPrecision() ? 3e-3 : 1e-4),
                         qPrintable(QStringLiteral("%1 and %2").arg(judged).arg(classified)));
            }
        }
    }

    // What follows, however loud, changes nothing: a stream can be classified before its end is
    // known.
    void aFixedReferenceMakesAMomentTheSameInAnyClip()
    {
        constexpr std::size_t bands = 128;
        Random random(3);
        std::vector<float> recording(300 * bands);
        for (std::size_t i = 0; i < recording.size(); ++i)
            recording[i] = static_cast<float>(-10.0 + 5.0 * random.normal());
        for (float& value : std::span(recording).subspan(280 * bands))
            value += 30.0F;

        const auto probabilitiesOf = [&](InputReference reference, std::size_t frames) {
            Predictor predictor(untrainedCheckpoint(labels, cropFrames, 1, reference));
            std::vector<float> clip(
                recording.begin(), recording.begin() + static_cast<std::ptrdiff_t>(frames * bands));
            const float loudest = normalizeToMaximum(clip, {});
            const auto read = [&](std::size_t, std::span<float> input) {
                copyCrop(clip, bands, 3, cropFrames, input);
                shiftInputs(input, inputShift(reference, loudest, {}));
            };
            const std::size_t length = cropFrames;
            return cropProbabilities(predictor, std::span(&length, 1), read, {});
        };
        const auto difference = [&](InputReference reference) {
            const std::vector<float> before = probabilitiesOf(reference, 270);
            const std::vector<float> after = probabilitiesOf(reference, 300);
            float largest = 0.0F;
            for (std::size_t label = 0; label < labels.size(); ++label)
                largest = std::max(largest, std::abs(before[label] - after[label]));
            return largest;
        };
        QVERIFY(difference(InputReference::Fixed) < 1e-6F);
        QVERIFY(difference(InputReference::ClipMaximum) > 1e-3F);
    }

    void scoresTwoModelsAsItScoresEach()
    {
        const std::filesystem::path file = sound("70.wav", 70.0);
        const TrackPrediction both = TrackClassifier({one_, other_}).classify(file, {});
        QCOMPARE(both.models.size(), std::size_t{2});
        QVERIFY(both.models[0].probabilities != both.models[1].probabilities);
        for (std::size_t model = 0; model < 2; ++model) {
            const std::filesystem::path checkpoint = model == 0 ? one_ : other_;
            const ModelPrediction alone =
                TrackClassifier({checkpoint}).classify(file, {}).models.front();
            QCOMPARE(both.models[model].checkpoint, checkpoint.string());
            QVERIFY(both.models[model].times == alone.times);
            QVERIFY(both.models[model].timeline == alone.timeline);
            QVERIFY(both.models[model].probabilities == alone.probabilities);
        }
    }

    // From the same pass, before the hidden layer of these heads.
    void embeddingsAreKeptBesideTheSameProbabilities()
    {
        const std::filesystem::path file = sound("70.wav", 70.0);
        constexpr int crops = 3;
        const auto hear = [&](KeepEmbeddings embeddings) {
            return TrackClassifier({one_, other_}, crops, makeOwnForwardPass, embeddings)
                .classify(file, {});
        };
        const TrackPrediction plain = hear(KeepEmbeddings::No);
        const TrackPrediction kept = hear(KeepEmbeddings::Yes);
        for (std::size_t model = 0; model < 2; ++model) {
            QVERIFY(plain.models[model].embedding.empty());
            QVERIFY(kept.models[model].timeline == plain.models[model].timeline);
            QVERIFY(kept.models[model].probabilities == plain.models[model].probabilities);
            const Checkpoint checkpoint = readCheckpoint(model == 0 ? one_ : other_);
            const std::vector<float> expected =
                meanOf(TrackEmbedder(embeddingModel(checkpoint), crops).embed(file, {}));
            const std::vector<float>& found = kept.models[model].embedding;
            QCOMPARE(found.size(), expected.size());
            for (std::size_t i = 0; i < found.size(); ++i)
                QVERIFY(std::abs(found[i] - expected[i]) < 1e-6F);
        }
    }

    // The mean over crops is taken of the model's own output, and the rule is applied to it and to
    // each crop.
    void followsTheOutputRule()
    {
        Checkpoint calibrated = untrainedCheckpoint(labels, cropFrames, 1);
        OutputRule& rule = calibrated.metadata.output;
        rule.slope = 3.0;
        rule.shift = 0.5;
        rule.parents.assign(labels.size(), 0);
        rule.parents[0] = -1;
        rule.thresholds.assign(labels.size(), 0.25);
        const std::filesystem::path checkpoint = path("calibrated.safetensors");
        writeCheckpoint(calibrated, checkpoint);
        const std::filesystem::path file = sound("70.wav", 70.0);
        ModelPrediction expected = TrackClassifier({one_}).classify(file, {}).models.front();
        QCOMPARE(expected.thresholds, std::vector<double>(labels.size(), defaultThreshold));
        applyOutputRule(rule, labels.size(), std::span(expected.probabilities));
        applyOutputRule(rule, labels.size(), std::span(expected.timeline));

        const ModelPrediction found =
            TrackClassifier({checkpoint}).classify(file, {}).models.front();
        QCOMPARE(found.probabilities, expected.probabilities);
        QVERIFY(found.timeline == expected.timeline);
        QCOMPARE(found.thresholds, rule.thresholds);
        QCOMPARE(found.parents, rule.parents);
        QVERIFY(std::ranges::max(found.probabilities) == found.probabilities[0]);
    }

    void canBeAskedAgain()
    {
        TrackClassifier classifier({one_});
        const TrackPrediction first = classifier.classify(sound("clip.mp3", 30.0), {});
        classifier.classify(sound("70.wav", 70.0), {});
        const TrackPrediction again = classifier.classify(sound("clip.mp3", 30.0), {});
        QVERIFY(first.models[0].timeline == again.models[0].timeline);
    }

    void stopsWithinASection()
    {
        TrackClassifier classifier({one_});
        CancellationSource source;
        Watcher watcher;
        watcher.cancelAtPrediction = &source;
        QVERIFY_THROWS_EXCEPTION(Canceled, classifier.classify(sound("three minutes.mp3", 180.0),
                                                               {source.token()}, watcher));
        QCOMPARE(watcher.predictions.size(), std::size_t{1});
    }

    // Decoding to the end would find the file too short: the token is checked before.
    void doesNotDecodeWhenCanceled()
    {
        TrackClassifier classifier({one_});
        CancellationSource source;
        source.cancel();
        QVERIFY_THROWS_EXCEPTION(Canceled,
                                 classifier.classify(sound("blip.wav", 0.06), {source.token()}));
    }

    void rejectsModelsThatDoNotFitTogether()
    {
        QVERIFY_THROWS_EXCEPTION(ConfigError, TrackClassifier({}));
        QVERIFY_THROWS_EXCEPTION(ConfigError, TrackClassifier({one_}, 0));
        Checkpoint finer = untrainedCheckpoint(labels, cropFrames, 1);
        finer.metadata.mel.hopLength = 256;
        const std::filesystem::path file = path("finer.safetensors");
        writeCheckpoint(finer, file);
        QVERIFY_THROWS_EXCEPTION(ConfigError, TrackClassifier({one_, file}));
        QCOMPARE(TrackClassifier({file}).predictors().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestTrackClassifier)
#include "tst_track_classifier.moc"
