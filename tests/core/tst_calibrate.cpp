// Calibrating a trained checkpoint, and evaluating it afterward.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/evaluation/calibrate.h"
#include "core/evaluation/evaluator.h"
#include "core/evaluation/judge.h"
#include "core/models/checkpoint.h"
#include "core/reports/report_writer.h"
#include "core/training/trainer.h"
#include "core/workspace/manifest_file.h"
#include "tests/core/test_workspace.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace genrescope;

class TestCalibrate : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::filesystem::path trained_;

    std::filesystem::path path(const char* name) const
    {
        return folder_.filePath(QLatin1String(name)).toStdString();
    }
    Workspace workspace() const { return Workspace(path("data")); }

    /// A copy of the trained checkpoint, to be rewritten.
    std::filesystem::path copy(const char* name) const
    {
        std::filesystem::copy_file(trained_, path(name));
        return path(name);
    }

    static CheckpointEvaluation evaluated(const std::filesystem::path& checkpoint,
                                          const Workspace& workspace)
    {
        return evaluate({checkpoint}, workspace,
                        {.split = Split::Validation, .bootstrap = {.resamples = 0}}, {})
            .checkpoints.front();
    }

private Q_SLOTS:
    // A model that knows the genres, but is far too confident.
    void initTestCase()
    {
        // Many tracks to evaluate on: with few, a bin's frequency is chance.
        test::makeWorkspace(path("data"), 645, 600);
        TrainConfig config = recipe("modern");
        config.options = {{"layers", 1}, {"units", 4}};
        config.batchSize = 8;
        config.minCropFrames = 16;
        config.maxCropFrames = 24;
        config.evaluationCropFrames = 24;
        config.maxSteps = 150;
        config.learningRate = 0.003;
        TrainingObserver nobody;
        trained_ = train(config, workspace(), path("run"), {}, nobody).lastCheckpoint;
        Checkpoint sure = readCheckpoint(trained_);
        for (float& bias :
             std::ranges::find(sure.tensors, "head.output.bias", &NamedTensor::name)->values)
            bias += 2.0F;
        writeCheckpoint(sure, trained_);
    }

    void probabilitiesBecomeReliable()
    {
        const auto checkpoint = copy("reliable.safetensors");
        const CheckpointEvaluation before = evaluated(checkpoint, workspace());
        QVERIFY(!before.calibrated);
        QCOMPARE(before.reliability.error, before.modelReliability.error);
        const CalibrationResult result = calibrate(checkpoint, workspace(), {}, {});
        QVERIFY(result.sameData);
        QVERIFY2(
            result.after.error < 0.6 * result.before.error,
            qPrintable(QStringLiteral("%1 → %2").arg(result.before.error).arg(result.after.error)));
        QVERIFY(result.rule.shift < -1.0);

        const CheckpointEvaluation after = evaluated(checkpoint, workspace());
        QVERIFY(after.calibrated);
        QCOMPARE(after.modelReliability.error, before.reliability.error);
        QCOMPARE(after.reliability.error, result.after.error);
        // One scaling for all genres leaves every order as it is.
        QVERIFY(std::abs(*after.metrics.weightedAp - *before.metrics.weightedAp) < 1e-12);
        QVERIFY(std::abs(*after.metrics.microAp - *before.metrics.microAp) < 1e-12);
        QCOMPARE(after.calls.perLabel.size(), std::size_t{2});
        QVERIFY(after.calls.macroF1.value() >= *after.metrics.macroF1AtHalf);
        QCOMPARE(after.thresholdRule, std::string("best F1 on validation"));
    }

    void whatWasFittedOnTheTracksIsNamed()
    {
        const auto checkpoint = copy("fitted.safetensors");
        QVERIFY(!evaluated(checkpoint, workspace()).fittedOnThese);
        calibrate(checkpoint, workspace(), {}, {});
        QVERIFY(evaluated(checkpoint, workspace()).fittedOnThese);
        const auto fitted = [&](const EvaluationOptions& options) {
            return evaluate({checkpoint}, workspace(), options, {})
                .checkpoints.front()
                .fittedOnThese;
        };
        QVERIFY(!fitted({.split = Split::Training}));
        QVERIFY(!fitted({.applyOutputRules = false}));
        // Calibrations of before do not say on what; of other data, they say so.
        Checkpoint former = readCheckpoint(checkpoint);
        QCOMPARE(former.metadata.output.fittedOn, workspace().manifest().hash());
        former.metadata.output.fittedOn.clear();
        writeCheckpoint(former, checkpoint);
        QVERIFY(fitted({}));
        former.metadata.output.fittedOn = "other data";
        writeCheckpoint(former, checkpoint);
        QVERIFY(!fitted({}));
    }

    void judgingAgainIsAsEvaluatingAgain()
    {
        const auto checkpoint = copy("judged.safetensors");
        const auto both = [&] {
            return evaluate({trained_, checkpoint}, workspace(), {.bootstrap = {.resamples = 20}},
                            {});
        };
        EvaluationReport report = both();
        const CalibrationResult result = calibrate(checkpoint, workspace(), {}, {});
        judgeAgain(report, 1, result.rule, workspace().manifest(), {});
        QCOMPARE(toJson(report, true), toJson(both(), true));
    }

    void weightsStayAndAgainIsTheSame()
    {
        const auto checkpoint = copy("again.safetensors");
        calibrate(checkpoint, workspace(), {}, {});
        const std::string once = readTextFile(checkpoint, 1 << 24);
        const Checkpoint first = readCheckpoint(checkpoint);
        const Checkpoint original = readCheckpoint(trained_);
        for (std::size_t i = 0; i < original.tensors.size(); ++i)
            QCOMPARE(first.tensors[i].values, original.tensors[i].values);
        // Not a calibration of the calibration.
        calibrate(checkpoint, workspace(), {}, {});
        QCOMPARE(readTextFile(checkpoint, 1 << 24), once);
    }

    void thresholdsReachThePrecision()
    {
        const auto checkpoint = copy("precise.safetensors");
        calibrate(checkpoint, workspace(), {.precision = 0.95}, {});
        const CheckpointEvaluation after = evaluated(checkpoint, workspace());
        for (const LabelCalls& calls : after.calls.perLabel)
            QVERIFY(calls.precision.value_or(1.0) >= 0.95);
        QCOMPARE(after.thresholdRule, std::string("precision of at least 0.95 on validation"));
        QVERIFY_THROWS_EXCEPTION(ConfigError,
                                 calibrate(checkpoint, workspace(), {.precision = 0.0}, {}));
    }

    // "low" as a child of "high": trained on tracks that respect this, the output rule has the
    // hierarchy.
    void aThresholdByHandIsKeptForItsGenre()
    {
        const std::filesystem::path checkpoint = copy("by_hand.safetensors");
        const Checkpoint before = readCheckpoint(checkpoint);
        const std::string& genre = before.metadata.labels[1];
        keepThreshold(checkpoint, genre, 0.3);
        Checkpoint after = readCheckpoint(checkpoint);
        std::vector<double> expected(before.metadata.labels.size(), defaultThreshold);
        expected[1] = 0.3;
        QCOMPARE(after.metadata.output.thresholds, expected);
        QCOMPARE(after.metadata.output.thresholdRule, std::string("some chosen by hand"));
        QVERIFY(after.tensors.front().values == before.tensors.front().values);
        QCOMPARE(evaluated(checkpoint, workspace()).calls.perLabel[1].threshold, 0.3);

        // Beside those that were calculated; twice changes no word.
        calibrate(checkpoint, workspace(), {}, {});
        const std::vector<double> calculated =
            readCheckpoint(checkpoint).metadata.output.thresholds;
        keepThreshold(checkpoint, genre, 0.4);
        keepThreshold(checkpoint, genre, 0.6);
        after = readCheckpoint(checkpoint);
        expected = calculated;
        expected[1] = 0.6;
        QCOMPARE(after.metadata.output.thresholds, expected);
        QCOMPARE(after.metadata.output.thresholdRule,
                 std::string("best F1 on validation; some chosen by hand"));
        QVERIFY_THROWS_EXCEPTION(CheckpointError, keepThreshold(checkpoint, "Polka", 0.5));
    }

    void theHierarchyIsKept()
    {
        Manifest manifest = readManifest(Workspace::manifestPath(path("data")));
        manifest.parents = {-1, 0};
        for (Track& track : manifest.tracks)
            track.labels = track.labels.back() == 1 ? std::vector<int>{0, 1} : track.labels;
        std::filesystem::copy(path("data"), path("tree"), std::filesystem::copy_options::recursive);
        writeManifest(manifest, Workspace::manifestPath(path("tree")));
        TrainConfig config = recipe("modern");
        config.options = {{"layers", 1}, {"units", 4}};
        config.maxSteps = 1;
        TrainingObserver nobody;
        const Workspace tree(path("tree"));
        const auto checkpoint = train(config, tree, path("tree run"), {}, nobody).lastCheckpoint;
        QCOMPARE(readCheckpoint(checkpoint).metadata.output.parents, (std::vector<int>{-1, 0}));
        const CheckpointEvaluation scored = evaluated(checkpoint, tree);
        for (std::size_t i = 0; i < scored.decisions.scores.size(); i += 2)
            QVERIFY(scored.decisions.scores[i] >= scored.decisions.scores[i + 1]);
        QCOMPARE(scored.levels.size(), std::size_t{2});
        QCOMPARE(scored.levels[0].level, std::string("top"));
        QCOMPARE(scored.levels[1].metrics.perLabel[0].support, scored.metrics.perLabel[1].support);
    }
};

QTEST_APPLESS_MAIN(TestCalibrate)
#include "tst_calibrate.moc"
