// A model is validated by the crops that it is evaluated by, also on clips shorter than a crop.
#include "core/crops/clip_crops.h"
#include "core/evaluation/evaluator.h"
#include "core/runs/run_log.h"
#include "core/training/trainer.h"
#include "tests/core/test_workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace genrescope;

namespace {

/// One crop per clip; of clips of 30 to 69 frames, most are shorter.
TrainConfig oneCropConfig()
{
    TrainConfig config = recipe("modern");
    config.model = "gru";
    config.options = {{"layers", 1}, {"units", 8}};
    config.threads = 1;
    config.batchSize = 8;
    config.minCropFrames = 16;
    config.maxCropFrames = 24;
    config.evaluationCropFrames = 60;
    config.evaluationCrops = 1;
    config.epochs = 1;
    config.minStepsPerEpoch = 12;
    config.learningRate = 0.01;
    return config;
}

/// Σ over labels of the cross-entropy, mean over tracks.
double lossOf(const Decisions& decisions)
{
    double loss = 0.0;
    for (std::size_t i = 0; i < decisions.scores.size(); ++i)
        loss -= std::log(decisions.truth[i] != 0 ? decisions.scores[i] : 1.0 - decisions.scores[i]);
    return loss / static_cast<double>(decisions.tracks);
}

} // namespace

class TestCropProtocol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validatesAsItEvaluates()
    {
        const QTemporaryDir folder;
        const Workspace workspace =
            test::makeWorkspace(folder.filePath("data").toStdString(), 40, 20);
        const std::filesystem::path run = folder.filePath("run").toStdString();
        TrainingObserver observer;
        TrainControl control;
        const TrainingResult result =
            train(oneCropConfig(), genreData(workspace), run, {}, observer, control);
        const EvaluationReport report =
            evaluate({result.bestCheckpoint}, workspace,
                     {.crops = 1, .bootstrap = {.resamples = 0}, .applyOutputRules = false}, {});
        const CheckpointEvaluation& evaluated = report.checkpoints.front();
        QVERIFY(std::abs(lossOf(evaluated.decisions) - result.best.validationLoss) < 1e-5);
        QVERIFY(std::abs(*evaluated.metrics.weightedAp - *result.best.validationWeightedAp) <
                1e-12);
    }

    void aShortClipIsOneCropOfItsOwnLength()
    {
        const std::vector<Crop> one = evenCrops(40, 60, 8);
        QCOMPARE(one.size(), std::size_t{1});
        QCOMPARE(one.front().first, std::size_t{0});
        QCOMPARE(one.front().frames, std::size_t{40});
        // No crop twice, even if there are fewer starts than requested crops.
        QCOMPARE(evenCrops(62, 60, 8).size(), std::size_t{3});
        const std::vector<Crop> two = evenCrops(100, 60, 2);
        QCOMPARE(two.back().first, std::size_t{40});
        QCOMPARE(two.back().frames, std::size_t{60});
    }

    void meansAreOfEachClipsOwnCrops()
    {
        CropMeans means(3, 2);
        const auto add = [&](std::size_t clip, std::vector<float> values) {
            means.add(clip, std::span<const float>(values));
        };
        add(0, {1.0F, 0.25F});
        add(2, {0.5F, 0.5F});
        add(0, {0.0F, 0.75F});
        add(0, {0.5F, 0.5F});
        QCOMPARE(means.means(), (std::vector<double>{0.5, 0.5, 0.0, 0.0, 0.5, 0.5}));
    }
};

QTEST_APPLESS_MAIN(TestCropProtocol)

#include "tst_crop_protocol.moc"
