// How far scores move when the sound is changed: each version against a file made by others.
#include "core/audio/mp3_file.h"
#include "core/base/error.h"
#include "core/inference/sound_changes.h"
#include "tests/core/untrained_checkpoint.h"
#include "tests/support/test_audio.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <mutex>

using namespace genrescope;

namespace {

/// A sweep left and a tone that swells right, 44.1 kHz.
const QString music =
    "aevalsrc='0.2*sin(2*PI*(200+40*t)*t)|0.2*sin(2*PI*700*t)*sin(0.7*t)':s=44100";

class Counter : public ProgressSink {
public:
    void report(const Progress& progress) override { reports.push_back(progress); }
    std::vector<Progress> reports;
};

class Folder {
public:
    explicit Folder(InputReference reference = InputReference::ClipMaximum)
    {
        for (const std::uint64_t seed : {3, 4})
            writeCheckpoint(
                test::untrainedCheckpoint({"Rock", "Jazz", "Folk"}, 256, seed, reference),
                checkpoints_.emplace_back(path(QString::number(seed) + ".safetensors")));
    }

    std::filesystem::path path(const QString& name) const
    {
        return folder_.filePath(name).toStdString();
    }
    /// Made by FFmpeg's program.
    std::filesystem::path make(const QString& name, const QString& filter) const
    {
        return test::makeAudio(folder_.filePath(name), filter, {"-c:a", "pcm_f32le"})
                   ? path(name)
                   : std::filesystem::path();
    }
    TrackClassifier classifier() const { return TrackClassifier(checkpoints_); }

private:
    QTemporaryDir folder_;
    std::vector<std::filesystem::path> checkpoints_;
};

double distance(const std::vector<ModelPrediction>& first,
                const std::vector<ModelPrediction>& second)
{
    double largest = first.size() == second.size() && !first.empty() ? 0.0 : 1.0;
    for (std::size_t model = 0; model < first.size() && model < second.size(); ++model) {
        for (std::size_t label = 0; label < first[model].probabilities.size(); ++label)
            largest = std::max(largest, std::abs(first[model].probabilities[label] -
                                                 second[model].probabilities.at(label)));
    }
    return largest;
}

const std::vector<ModelPrediction>& after(const Robustness& found, SoundChange change)
{
    return found.changed.at(static_cast<std::size_t>(change)).models;
}

} // namespace

class TestSoundChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionsAreWhatOthersMakeOfThem()
    {
        const Folder folder;
        TrackClassifier classifier = folder.classifier();
        const auto file = folder.make("song.wav", music + ":d=12");
        Counter counter;
        const Robustness found = robustnessOf(classifier, file, {{}, &counter});
        QCOMPARE(found.duration, 12.0);
        QVERIFY(found.isWhole);
        QCOMPARE(found.changed.size(), std::size_t{5});
        const auto classify = [&](const std::filesystem::path& other) {
            return classifier.classify(other, {}).models;
        };
        QVERIFY(distance(found.original, classify(file)) < 1e-6);
        QVERIFY(distance(after(found, SoundChange::Later),
                         classify(folder.make("later.wav", music + ":d=12,atrim=start=2,"
                                                                   "asetpts=PTS-STARTPTS"))) <
                1e-6);
        QVERIFY(distance(after(found, SoundChange::Slower),
                         classify(folder.make("slower.wav", music + ":d=12,asetrate=42777"))) <
                1e-6);
        QVERIFY(distance(after(found, SoundChange::Quieter),
                         classify(folder.make("quieter.wav", music + ":d=12,volume=-12dB"))) <
                1e-6);
        // Models hear the mean over the channels anyway.
        QVERIFY(distance(after(found, SoundChange::Mono), found.original) < 1e-6);
        // Relative to the loudest moment, quieter music is the same.
        QVERIFY(distance(after(found, SoundChange::Quieter), found.original) < 1e-4);
        for (const SoundChange change : {SoundChange::Later, SoundChange::Slower})
            QVERIFY(distance(after(found, change), found.original) > 1e-3);

        QCOMPARE(counter.reports.size(), std::size_t{makesMp3Files() ? 6U : 5U});
        QCOMPARE(counter.reports.front().done, std::uint64_t{1});
        QCOMPARE(counter.reports.back().total, std::uint64_t{6});
    }

    void anMp3FileIsNearlyTheSame()
    {
        if (!makesMp3Files())
            QSKIP("This build makes no mp3 files.");
        const Folder folder;
        TrackClassifier classifier = folder.classifier();
        const auto file = folder.make("song.wav", music + ":d=12");
        const Robustness found = robustnessOf(classifier, file, {});
        QVERIFY(test::makeAudio(QString::fromStdString(folder.path("song.mp3").string()),
                                music + ":d=12", {"-c:a", "libmp3lame", "-b:a", "64k"}));
        const auto theirs = classifier.classify(folder.path("song.mp3"), {}).models;
        const double move = distance(after(found, SoundChange::Mp3), found.original);
        // FFmpeg's program, with the same encoder, comes to nearly the same scores.
        const double apart = distance(after(found, SoundChange::Mp3), theirs);
        QVERIFY2(move > 1e-6 && apart < 0.4 * move,
                 qPrintable(QString("%1 %2").arg(move).arg(apart)));
    }

    void whatHearsAFixedLevelHearsThatItIsQuieter()
    {
        const Folder folder(InputReference::Fixed);
        TrackClassifier classifier = folder.classifier();
        const Robustness found =
            robustnessOf(classifier, folder.make("a.wav", music + ":d=10"), {});
        QVERIFY(distance(after(found, SoundChange::Quieter), found.original) > 1e-3);
    }

    void whatIsTooShortIsLeftOut()
    {
        const Folder folder;
        TrackClassifier classifier = folder.classifier();
        const Robustness found =
            robustnessOf(classifier, folder.make("a.wav", music + ":d=2.5"), {});
        const ChangedPrediction& later =
            found.changed[static_cast<std::size_t>(SoundChange::Later)];
        QVERIFY(later.models.empty());
        QVERIFY(!later.leftOut.isEmpty());
        QCOMPARE(after(found, SoundChange::Slower).size(), std::size_t{2});
    }

    void longTracksAreHeardInPart()
    {
        const Folder folder;
        TrackClassifier classifier = folder.classifier();
        const auto file = folder.make("long.wav", music + ":d=12");
        const Robustness found = robustnessOf(classifier, file, {}, 2 * 441'000);
        QVERIFY(!found.isWhole);
        QCOMPARE(found.duration, 10.0);
        const auto part = folder.make("part.wav", music + ":d=10");
        QVERIFY(distance(found.original, classifier.classify(part, {}).models) < 1e-6);
    }

    void nothingToJudgeIsSaid()
    {
        const Folder folder;
        TrackClassifier classifier = folder.classifier();
        const auto silent = folder.make("silent.wav", "anullsrc=r=16000:cl=mono:d=5");
        QVERIFY_EXCEPTION_THROWN(robustnessOf(classifier, silent, {}), DecodeError);
    }

    void cancelStopsIt()
    {
        const Folder folder;
        TrackClassifier classifier = folder.classifier();
        CancellationSource cancellation;
        class Stopper : public ProgressSink {
        public:
            explicit Stopper(CancellationSource& source) : source_(source) {}
            void report(const Progress&) override
            {
                ++reports;
                source_.cancel();
            }
            int reports = 0;

        private:
            CancellationSource& source_;
        } stopper(cancellation);
        QVERIFY_EXCEPTION_THROWN(robustnessOf(classifier, folder.make("a.wav", music + ":d=10"),
                                              {cancellation.token(), &stopper}),
                                 Canceled);
        QCOMPARE(stopper.reports, 1);
    }

    void theLargestMoveIsFound()
    {
        const auto model = [](std::vector<double> probabilities) {
            return ModelPrediction{.labels = {"Rock", "Jazz"},
                                   .probabilities = std::move(probabilities)};
        };
        Robustness found = {.original = {model({0.7, 0.1}), model({0.6, 0.2})}};
        found.changed = {
            {.change = SoundChange::Mp3, .models = {model({0.75, 0.1}), model({0.48, 0.2})}},
            {.change = SoundChange::Quieter, .leftOut = "It was left out."},
            {.change = SoundChange::Mono, .models = {model({0.6, 0.1}), model({0.6, 0.25})}}};
        const LargestMove rock = largestMove(found, "Rock");
        QCOMPARE(rock.change, SoundChange::Mp3);
        QCOMPARE(rock.model, 1);
        QCOMPARE(rock.before, 0.6);
        QCOMPARE(rock.after, 0.48);
        QCOMPARE(largestMove(found, "Jazz").change, SoundChange::Mono);
        QCOMPARE(largestMove(found, "Polka").model, -1);
        QCOMPARE(scoreOf(found.original[0], "Polka"), -1.0);
    }
};

QTEST_GUILESS_MAIN(TestSoundChanges)
#include "tst_sound_changes.moc"
