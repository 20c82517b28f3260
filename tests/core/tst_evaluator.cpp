// The evaluator against the same means computed clip by clip, on a synthetic workspace.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/sanitizers.h"
#include "core/duplicates/near_duplicates.h"
#include "core/evaluation/evaluator.h"
#include "core/features/cropper.h"
#include "core/prediction/predictor.h"
#include "core/workspace/manifest_file.h"
#include "tests/core/long_clip.h"
#include "tests/core/untrained_checkpoint.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <map>

using namespace genrescope;
using test::untrainedCheckpoint;

namespace {

constexpr int bands = 128;
constexpr int cropFrames = 64;
const std::vector<std::string> labels = {"Rock", "Jazz", "Folk"};

Track trackOf(TrackId id, Split split, std::vector<int> genres)
{
    Track track;
    track.id = id;
    track.file = std::to_string(id) + ".mp3";
    track.split = split;
    track.labels = std::move(genres);
    track.feature = FeatureKey{id};
    return track;
}

/// Frames of each track's clip: longer than a crop, as long, shorter; 9 has no features.
const std::map<TrackId, std::size_t> clipFrames = {{1, 300}, {2, 200}, {3, 300}, {4, 64},
                                                   {5, 20},  {6, 257}, {8, 100}};

Manifest smallManifest()
{
    Manifest manifest;
    manifest.splitProtocol = "FMA's split by artist";
    manifest.labelScheme = "closed";
    manifest.labels = labels;
    manifest.tracks = {trackOf(1, Split::Training, {0}),   trackOf(2, Split::Validation, {0, 1}),
                       trackOf(3, Split::Validation, {1}), trackOf(4, Split::Validation, {0}),
                       trackOf(5, Split::Validation, {1}), trackOf(6, Split::Validation, {0}),
                       trackOf(8, Split::Test, {2}),       trackOf(9, Split::Validation, {2})};
    return manifest;
}

class Recorder : public ProgressSink {
public:
    explicit Recorder(CancellationSource* cancelAtFirst = nullptr) : source_(cancelAtFirst) {}
    void report(const Progress& progress) override
    {
        reports.push_back(progress);
        if (source_ != nullptr)
            source_->cancel();
    }
    std::vector<Progress> reports;

private:
    CancellationSource* source_;
};

} // namespace

class TestEvaluator : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::filesystem::path workspace_;
    std::filesystem::path checkpoint_;

    std::filesystem::path path(const char* name) const
    {
        return folder_.filePath(QLatin1String(name)).toStdString();
    }

    static bool write(const std::filesystem::path& file, const char* text)
    {
        QFile out(QString::fromStdString(file.string()));
        return out.open(QIODevice::WriteOnly) && out.write(text) > 0;
    }

    static std::vector<float> clipOf(const Workspace& workspace, TrackId track)
    {
        std::vector<float> clip(clipFrames.at(track) * bands);
        workspace.features().readFrames(workspace.manifest().find(track)->feature, 0,
                                        clipFrames.at(track), bands, clip);
        return clip;
    }

    static std::vector<double>
    meanOverCrops(Predictor& predictor, std::span<const float> clip,
                  std::span<const std::pair<std::size_t, std::size_t>> startsAndLengths)
    {
        std::vector<double> mean(labels.size(), 0.0);
        for (const auto& [start, length] : startsAndLengths) {
            const std::vector<float> one =
                predictor.probabilities(clip.subspan(start * bands, length * bands), 1, length);
            for (std::size_t label = 0; label < mean.size(); ++label)
                mean[label] += one[label] / static_cast<double>(startsAndLengths.size());
        }
        return mean;
    }

    static void compareRow(const EvaluationReport& report, std::size_t row,
                           const std::vector<double>& expected)
    {
        for (std::size_t label = 0; label < labels.size(); ++label) {
            const double found =
                report.checkpoints[0].decisions.scores[row * labels.size() + label];
            QVERIFY2(std::abs(found - expected[label]) < 1e-5,
                     qPrintable(QStringLiteral("track %1, label %2: %3 instead of %4")
                                    .arg(report.tracks[row])
                                    .arg(label)
                                    .arg(found)
                                    .arg(expected[label])));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        workspace_ = path("workspace");
        const Manifest manifest = smallManifest();
        writeManifest(manifest, Workspace::manifestPath(workspace_));
        FeatureStore store(Workspace::featuresPath(workspace_));
        Random random(4);
        for (const auto& [track, frames] : clipFrames) {
            LogMel clip;
            clip.bands = bands;
            for (std::size_t i = 0; i < frames * bands; ++i)
                clip.values.push_back(static_cast<float>(2.0 * random.uniform() - 1.0));
            store.add({.key = manifest.find(track)->feature}, clip);
        }
        Checkpoint checkpoint = untrainedCheckpoint(labels, cropFrames, 1);
        checkpoint.metadata.dataHash = manifest.hash();
        checkpoint_ = path("a.safetensors");
        writeCheckpoint(checkpoint, checkpoint_);
    }

    void tracksLeftOutAreNotJudged()
    {
        const Workspace workspace(workspace_);
        const EvaluationReport all = evaluate({checkpoint_}, workspace, {}, {});
        QCOMPARE(all.leftOut, std::size_t(0));
        EvaluationOptions options;
        options.leftOut = {3, 1}; // 1 is not of this split
        const EvaluationReport report = evaluate({checkpoint_}, workspace, options, {});
        QCOMPARE(report.leftOut, std::size_t(1));
        QCOMPARE(report.tracks, (std::vector<TrackId>{2, 4, 5, 6}));
        const std::vector<double>& scores = all.checkpoints[0].decisions.scores;
        for (std::size_t row = 0; row < report.tracks.size(); ++row) {
            const std::size_t before = row == 0 ? 0 : row + 1;
            compareRow(
                report, row,
                {scores.begin() + static_cast<std::ptrdiff_t>(before * labels.size()),
                 scores.begin() + static_cast<std::ptrdiff_t>((before + 1) * labels.size())});
        }
    }

    void nearDuplicatesInTrainingAreCounted()
    {
        const Workspace workspace(workspace_);
        QVERIFY(!evaluate({checkpoint_}, workspace, {}, {}).nearDuplicates);
        // 1 is of training, 8 of the test split.
        writeNearDuplicates({.dataHash = workspace.manifest().hash(),
                             .tracks = 7,
                             .pairs = {{.first = 1, .second = 4}, {.first = 6, .second = 8}}},
                            workspace_);
        QCOMPARE(evaluate({checkpoint_}, workspace, {}, {}).nearDuplicates, std::size_t(1));
        EvaluationOptions options;
        options.leftOut = {4};
        QCOMPARE(evaluate({checkpoint_}, workspace, options, {}).nearDuplicates, std::size_t(0));
        std::filesystem::remove(nearDuplicatesPath(workspace_));
    }

    void judgesWhatAnotherSystemPredicted()
    {
        // In other spellings and another order, with a genre and a track that are not asked for;
        // a third of what it says of track 2 is about another part of it.
        const std::filesystem::path table = path("other.csv");
        QVERIFY(write(table, "path,duration_s,folk,Polka,ROCK,jazz\n"
                             "music/2.mp3,20,0,1,0.9,0.3\n"
                             "music/2.mp3,10,0,1,0.6,0.6\n"
                             "music/3.mp3,30,0.25,0,0.5,0.75\n"
                             "music/4.mp3,30,0,0,1,0\n"
                             "music/5.mp3,30,0,0,0.125,0.5\n"
                             "music/6.mp3,30,0.5,0,0.25,0.25\n"
                             "music/8.mp3,30,1,0,0,0\n"));
        const EvaluationReport report =
            evaluate({checkpoint_, {table, true}}, Workspace(workspace_), {}, {});
        QCOMPARE(report.checkpoints.size(), std::size_t{2});
        const CheckpointEvaluation& other = report.checkpoints[1];
        QCOMPARE(other.architecture, std::string("other"));
        QVERIFY(!other.sameData && !other.learnedFromThese && !other.calibrated);
        const std::vector<double> expected = {0.8, 0.4,   0,   0.5, 0.75, 0.25, 1,  0,
                                              0,   0.125, 0.5, 0,   0.25, 0.25, 0.5};
        QCOMPARE(other.decisions.scores.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(other.decisions.scores[i] - expected[i]) < 1e-6);
        // Rock: 1, 0.8, 0.5 (not rock), 0.25; jazz in order.
        QVERIFY(std::abs(*other.metrics.perLabel[0].averagePrecision - (1 + 1 + 0.75) / 3) < 1e-9);
        QVERIFY(std::abs(*other.metrics.perLabel[1].averagePrecision - 1) < 1e-9);
        QCOMPARE(report.differences.size(), std::size_t{1});

        // Where it was asked for, and the checkpoint where that was.
        const EvaluationReport turned =
            evaluate({{table, true}, checkpoint_}, Workspace(workspace_), {}, {});
        QVERIFY(turned.checkpoints[0].isTable && !turned.checkpoints[1].isTable);
        QCOMPARE(turned.checkpoints[0].metrics.weightedAp, other.metrics.weightedAp);
        QCOMPARE(turned.checkpoints[1].decisions.scores, report.checkpoints[0].decisions.scores);
        QCOMPARE(turned.checkpoints[1].sameData, true);

        // Alone, too.
        const EvaluationReport alone = evaluate({{table, true}}, Workspace(workspace_), {}, {});
        QCOMPARE(alone.checkpoints.size(), std::size_t{1});
        QCOMPARE(alone.checkpoints[0].metrics.weightedAp, other.metrics.weightedAp);
    }

    void saysWhatATableOfPredictionsLacks()
    {
        const auto complaint = [&](const char* text) {
            const std::filesystem::path table = path("lacking.csv");
            if (!write(table, text))
                return QString();
            try {
                evaluate({{table, true}}, Workspace(workspace_), {}, {});
            } catch (const DatasetError& error) {
                return QString::fromUtf8(error.what()).section(u'/', -1);
            }
            return QString();
        };
        QCOMPARE(complaint("track_id,Rock,Jazz\n2,1,0\n"),
                 QStringLiteral("lacking.csv has no column for the genre Folk."));
        QCOMPARE(complaint("track_id,Rock,Jazz,Folk\n2,1,0,0\n3,1,0,0\n6,0,0,0\n8,0,0,1\n"),
                 QStringLiteral("lacking.csv says nothing about 2 of the 5 tracks to compare, such "
                                "as number 4, 4.mp3."));
        QVERIFY(complaint("track_id,Rock,Jazz,Folk\n2,1,0,1.5\n").contains(u"line 2"));
    }

    void reportsProtocolTracksAndTruth()
    {
        const EvaluationReport report = evaluate({checkpoint_}, Workspace(workspace_), {}, {});
        QCOMPARE(report.workspace, workspace_.string());
        QVERIFY(report.split == Split::Validation);
        QCOMPARE(report.splitProtocol.str(), std::string("FMA's split by artist"));
        QCOMPARE(report.labelScheme.str(), std::string("closed"));
        QCOMPARE(report.crops, 16);
        QVERIFY(report.labels == labels);
        QVERIFY((report.tracks == std::vector<TrackId>{2, 3, 4, 5, 6}));
        QCOMPARE(report.checkpoints.size(), std::size_t{1});
        const CheckpointEvaluation& one = report.checkpoints[0];
        QCOMPARE(one.checkpoint, checkpoint_.string());
        QCOMPARE(one.architecture, std::string("gru"));
        QCOMPARE(one.recipe, std::string("untrained"));
        QVERIFY(one.sameData);
        QVERIFY((one.decisions.truth ==
                 std::vector<unsigned char>{1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0}));
        QCOMPARE(one.metrics.perLabel.size(), labels.size());
        QCOMPARE(one.metrics.perLabel[2].support, std::size_t{0});
        QCOMPARE(one.metrics.weightedAp.value(), computeMetrics(one.decisions).weightedAp.value());
        QCOMPARE(one.curves.size(), labels.size());
    }

    void averagesEvenlySpacedCrops()
    {
        const Workspace workspace(workspace_);
        const EvaluationReport report = evaluate({checkpoint_}, workspace, {.crops = 5}, {});
        Predictor predictor(checkpoint_);
        for (std::size_t row = 0; row < report.tracks.size(); ++row) {
            const TrackId track = report.tracks[row];
            const std::size_t frames = clipFrames.at(track);
            const std::size_t length = std::min<std::size_t>(frames, cropFrames);
            std::vector<std::pair<std::size_t, std::size_t>> crops;
            for (const std::size_t start : evenlySpacedCrops(frames, length, 5))
                crops.emplace_back(start, length);
            compareRow(report, row, meanOverCrops(predictor, clipOf(workspace, track), crops));
        }
    }

    // A second implementation of the post's protocol: a length and a start for each crop, drawn
    // from the track's own generator.
    void averagesThePostsRandomCrops()
    {
        const Workspace workspace(workspace_);
        const EvaluationOptions options = {.crops = 16, .randomCrops = true, .seed = 7};
        const EvaluationReport report = evaluate({checkpoint_}, workspace, options, {});
        QVERIFY(report.randomCrops);
        Predictor predictor(checkpoint_);
        for (std::size_t row = 0; row < report.tracks.size(); ++row) {
            const TrackId track = report.tracks[row];
            const std::size_t frames = clipFrames.at(track);
            Random random(7, track);
            std::vector<std::pair<std::size_t, std::size_t>> crops;
            for (int i = 0; i < 16; ++i) {
                const auto drawn = static_cast<std::size_t>(random.between(128, 255));
                const std::size_t length = std::min(drawn, frames);
                crops.emplace_back(random.below(frames - length + 1), length);
            }
            compareRow(report, row, meanOverCrops(predictor, clipOf(workspace, track), crops));
        }
    }

    void randomCropsFollowTheSeed()
    {
        const Workspace workspace(workspace_);
        const auto scores = [&](std::uint64_t seed) {
            return evaluate({checkpoint_}, workspace, {.randomCrops = true, .seed = seed}, {})
                .checkpoints[0]
                .decisions.scores;
        };
        QVERIFY(scores(1) == scores(1));
        QVERIFY(scores(1) != scores(2));
    }

    void evaluatesSeveralCheckpointsOnTheSameTracks()
    {
        const std::filesystem::path other = path("b.safetensors");
        writeCheckpoint(untrainedCheckpoint(labels, 30, 2), other);
        const Workspace workspace(workspace_);
        const EvaluationReport both = evaluate({checkpoint_, other}, workspace, {}, {});
        QCOMPARE(both.checkpoints.size(), std::size_t{2});
        QVERIFY(!both.checkpoints[1].sameData);
        for (std::size_t model = 0; model < 2; ++model) {
            const std::filesystem::path file = model == 0 ? checkpoint_ : other;
            const EvaluationReport alone = evaluate({file}, workspace, {}, {});
            QCOMPARE(both.checkpoints[model].checkpoint, file.string());
            QVERIFY(both.checkpoints[model].decisions.scores ==
                    alone.checkpoints[0].decisions.scores);
        }
    }

    /// Scores of tracks that a model learned from say nothing about other music.
    void knowsWhoLearnedFromTheTracks()
    {
        const Workspace workspace(workspace_);
        Checkpoint checkpoint = readCheckpoint(checkpoint_);
        checkpoint.metadata.furtherSplits = {"validation"};
        const std::filesystem::path taught = path("taught.safetensors");
        writeCheckpoint(checkpoint, taught);
        const EvaluationReport validation = evaluate({checkpoint_, taught}, workspace, {}, {});
        QVERIFY(!validation.checkpoints[0].learnedFromThese);
        QVERIFY(validation.checkpoints[1].learnedFromThese);
        const auto on = [&](Split split) {
            return evaluate({taught}, workspace, {.split = split}, {})
                .checkpoints[0]
                .learnedFromThese;
        };
        QVERIFY(!on(Split::Test));
        QVERIFY(on(Split::Training));
        // Other data: nobody knows.
        checkpoint.metadata.dataHash = "other";
        writeCheckpoint(checkpoint, taught);
        QVERIFY(!on(Split::Validation));
    }

    void readsTheTestSplitOnlyWhenAskedFor()
    {
        const Workspace workspace(workspace_);
        const std::string file =
            workspace.features().file(workspace.manifest().find(8)->feature).string();
        QFile damaged(QString::fromStdString(file));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const QByteArray before = damaged.read(6);
        QVERIFY(damaged.seek(0));
        damaged.write("broken");
        damaged.flush();
        QCOMPARE(evaluate({checkpoint_}, workspace, {}, {}).tracks.size(), std::size_t{5});
        QVERIFY_THROWS_EXCEPTION(DatasetError,
                                 evaluate({checkpoint_}, workspace, {.split = Split::Test}, {}));
        QVERIFY(damaged.seek(0));
        damaged.write(before);
        damaged.close();
        const EvaluationReport report =
            evaluate({checkpoint_}, workspace, {.split = Split::Test}, {});
        QVERIFY((report.tracks == std::vector<TrackId>{8}));
    }

    /// A checkpoint that knows more genres, in another order, is evaluated on those of the dataset.
    void skipsFurtherGenres()
    {
        const Checkpoint known = untrainedCheckpoint(labels, cropFrames, 1);
        Checkpoint wider = untrainedCheckpoint({"Folk", "Metal", "Rock", "Jazz"}, cropFrames, 1);
        wider.metadata.options = known.metadata.options;
        wider.metadata.options["head_factor"] = 0;
        Checkpoint narrow = wider;
        narrow.metadata.labels = labels;
        const std::vector<std::size_t> order = {2, 3, 0};
        for (Checkpoint* const checkpoint : {&wider, &narrow})
            std::erase_if(checkpoint->tensors, [](const NamedTensor& tensor) {
                return tensor.name.starts_with("head.");
            });
        const auto inputs = static_cast<std::size_t>(2 * 6);
        std::vector<float> weights(4 * inputs);
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = static_cast<float>(std::sin(static_cast<double>(i)));
        const std::vector<float> biases = {0.1F, 0.2F, -0.3F, 0.4F};
        wider.tensors.push_back({"head.output.weight", {4, 12}, weights});
        wider.tensors.push_back({"head.output.bias", {4}, biases});
        std::vector<float> someWeights;
        std::vector<float> someBiases;
        for (const std::size_t row : order) {
            someWeights.insert(someWeights.end(), weights.begin() + row * inputs,
                               weights.begin() + (row + 1) * inputs);
            someBiases.push_back(biases[row]);
        }
        narrow.tensors.push_back({"head.output.weight", {3, 12}, someWeights});
        narrow.tensors.push_back({"head.output.bias", {3}, someBiases});
        wider.metadata.output.thresholds = {0.1, 0.2, 0.3, 0.4};
        narrow.metadata.output.thresholds = {0.3, 0.4, 0.1};
        writeCheckpoint(wider, path("wider.safetensors"));
        writeCheckpoint(narrow, path("narrow.safetensors"));
        const EvaluationReport report = evaluate(
            {path("wider.safetensors"), path("narrow.safetensors")}, Workspace(workspace_), {}, {});
        // Products of four columns and of three need not sum in the same order.
        const std::vector<double>& fromWider = report.checkpoints[0].decisions.scores;
        const std::vector<double>& fromNarrow = report.checkpoints[1].decisions.scores;
        QCOMPARE(fromWider.size(), fromNarrow.size());
        for (std::size_t i = 0; i < fromWider.size(); ++i)
            QVERIFY(std::abs(fromWider[i] - fromNarrow[i]) < 1e-6);
        QCOMPARE(report.checkpoints[0].calls.perLabel[2].threshold, 0.1);
    }

    void rejects_data()
    {
        QTest::addColumn<std::vector<std::string>>("genres");
        QTest::addColumn<int>("hopLength");
        QTest::addColumn<QString>("reason");
        QTest::newRow("fewer genres")
            << std::vector<std::string>{"Rock", "Jazz"} << 512
            << "cannot be evaluated on " + QString::fromStdString(workspace_.string()) +
                   ". It does not know the genre Folk. Evaluate";
        QTest::newRow("other features") << labels << 256 << "It needs other log-mel features";
    }
    void rejects()
    {
        QFETCH(std::vector<std::string>, genres);
        QFETCH(int, hopLength);
        QFETCH(QString, reason);
        Checkpoint foreign = untrainedCheckpoint(genres, cropFrames, 1);
        foreign.metadata.mel.hopLength = hopLength;
        const std::filesystem::path file = path("foreign.safetensors");
        writeCheckpoint(foreign, file);
        std::string message;
        try {
            evaluate({checkpoint_, file}, Workspace(workspace_), {}, {});
        } catch (const CheckpointError& error) {
            message = error.what();
        }
        QVERIFY2(message.starts_with(file.string()), message.c_str());
        QVERIFY2(message.find(reason.toStdString()) != std::string::npos, message.c_str());
    }

    void rejectsNothingToDo()
    {
        const Workspace workspace(workspace_);
        QVERIFY_THROWS_EXCEPTION(ConfigError, evaluate({}, workspace, {}, {}));
        QVERIFY_THROWS_EXCEPTION(ConfigError, evaluate({checkpoint_}, workspace, {.crops = 0}, {}));
        QVERIFY_THROWS_EXCEPTION(FileError, evaluate({path("missing")}, workspace, {}, {}));
    }

    void rejectsAnEmptySplit()
    {
        Manifest manifest = smallManifest();
        std::erase_if(manifest.tracks,
                      [](const Track& track) { return track.split == Split::Test; });
        const std::filesystem::path folder = path("no test split");
        writeManifest(manifest, Workspace::manifestPath(folder));
        QVERIFY_THROWS_EXCEPTION(
            DatasetError, evaluate({checkpoint_}, Workspace(folder), {.split = Split::Test}, {}));
    }

    void reportsProgressUpToTheEnd()
    {
        Recorder recorder;
        evaluate({checkpoint_, checkpoint_}, Workspace(workspace_), {}, {{}, &recorder});
        QVERIFY(recorder.reports.size() >= 2);
        double before = 0.0;
        for (std::size_t i = 0; i + 1 < recorder.reports.size(); ++i) {
            const double fraction = recorder.reports[i].fraction();
            QVERIFY(recorder.reports[i].stage == Stage::Evaluate);
            QVERIFY(fraction >= before && fraction < 1.0);
            before = fraction;
        }
        QCOMPARE(recorder.reports.back().fraction(), 1.0);
        QCOMPARE(recorder.reports.back().total, std::uint64_t{10});
    }

    void hoursNeedLittleMemory()
    {
        if (hasSanitizer)
            QSKIP("A sanitizer keeps what was freed.");
        const std::filesystem::path folder = path("hours");
        Manifest manifest = smallManifest();
        manifest.tracks = {trackOf(2, Split::Validation, {0, 1})};
        writeManifest(manifest, Workspace::manifestPath(folder));
        FeatureStore store(Workspace::featuresPath(folder));
        test::addLongClip(store, {.key = FeatureKey{2}, .file = "2.mp3"});
        evaluate({checkpoint_}, Workspace(workspace_), {}, {}); // what LibTorch takes once
        const long before = test::peakKilobytes();
        const EvaluationReport report = evaluate({checkpoint_}, Workspace(folder), {}, {});
        QCOMPARE(report.tracks, std::vector<TrackId>{2});
        const long grown = test::peakKilobytes() - before;
        QVERIFY2(grown < test::littleMemoryKilobytes,
                 qPrintable(QStringLiteral("%1 kB more").arg(grown)));
    }

    void stopsWhenCanceled()
    {
        CancellationSource source;
        Recorder recorder(&source);
        QVERIFY_THROWS_EXCEPTION(Canceled, evaluate({checkpoint_}, Workspace(workspace_), {},
                                                    {source.token(), &recorder}));
        QCOMPARE(recorder.reports.size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
