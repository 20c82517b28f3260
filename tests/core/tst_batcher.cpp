#include "core/archives/npy.h"
#include "core/base/error.h"
#include "core/training/augmentation.h"
#include "core/training/batcher.h"
#include "tests/core/test_workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

namespace {

TrainConfig plainConfig()
{
    TrainConfig config;
    config.batchSize = 5;
    config.minCropFrames = 20;
    config.maxCropFrames = 90;
    return config;
}

/// Whether `crop` is found in the clip, which repeats where the crop is longer.
bool isCropOf(std::span<const float> crop, const NpyArray& clip)
{
    const std::size_t bands = clip.shape[1];
    const std::size_t clipFrames = clip.shape[0];
    const std::size_t frames = crop.size() / bands;
    const std::size_t starts = clipFrames > frames ? clipFrames - frames + 1 : 1;
    for (std::size_t start = 0; start < starts; ++start) {
        bool same = true;
        for (std::size_t i = 0; i < crop.size() && same; ++i)
            same = crop[i] == clip.values[(start * bands + i) % clip.values.size()];
        if (same)
            return true;
    }
    return false;
}

Batch countingBatch(std::size_t crops, std::size_t frames, std::size_t bands)
{
    Batch batch = makeBatch(crops, frames, bands, 2);
    for (std::size_t i = 0; i < batch.inputs.size(); ++i)
        batch.inputs[i] = static_cast<float>(i + 1);
    for (std::size_t i = 0; i < crops; ++i)
        batch.target(i)[i % 2] = 1.0F;
    return batch;
}

std::shared_ptr<const std::vector<TargetWindow>> windows(std::vector<TargetWindow> all)
{
    return std::make_shared<const std::vector<TargetWindow>>(std::move(all));
}

} // namespace

class TestBatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batchesHoldCropsOfTrainingTracks()
    {
        const QTemporaryDir folder;
        const Workspace workspace = test::makeWorkspace(folder.path().toStdString(), 12, 4);
        const TrainingData data = genreData(workspace);
        Batcher batcher(data, plainConfig());
        QCOMPARE(batcher.clips(), std::size_t{8});
        for (int i = 0; i < 8; ++i) {
            Batch batch = batcher.next();
            QCOMPARE(batch.crops, std::size_t{5});
            QVERIFY(batch.frames >= 20 && batch.frames <= 90);
            QCOMPARE(batch.inputs.size(), 5 * batch.frames * test::syntheticBands);
            for (std::size_t crop = 0; crop < batch.crops; ++crop) {
                int found = 0;
                for (const std::size_t index : workspace.tracksOf(Split::Training)) {
                    const Track& track = workspace.manifest().tracks[index];
                    if (!isCropOf(batch.input(crop),
                                  readNpy(workspace.features().file(track.feature))))
                        continue;
                    ++found;
                    std::vector<float> truth(2);
                    for (const int label : track.labels)
                        truth[static_cast<std::size_t>(label)] = 1.0F;
                    QCOMPARE(
                        std::vector<float>(batch.target(crop).begin(), batch.target(crop).end()),
                        truth);
                }
                QCOMPARE(found, 1);
            }
        }
    }

    void theSeedDecidesEverything()
    {
        const QTemporaryDir folder;
        const Workspace workspace = test::makeWorkspace(folder.path().toStdString(), 12, 4);
        TrainConfig config = plainConfig();
        config.mixupAlpha = 0.2;
        config.frequencyMasks = 2;
        config.frequencyMaskBands = 4;
        const TrainingData data = genreData(workspace);
        Batcher first(data, config);
        Batcher again(data, config);
        config.seed = 2;
        Batcher other(data, config);
        for (int i = 0; i < 5; ++i) {
            const Batch& batch = first.next();
            const Batch& same = again.next();
            QCOMPARE(batch.inputs, same.inputs);
            QCOMPARE(batch.targets, same.targets);
            QVERIFY(batch.inputs != other.next().inputs);
        }
    }

    void masksLeaveTheChoiceOfCropsAlone()
    {
        const QTemporaryDir folder;
        const Workspace workspace = test::makeWorkspace(folder.path().toStdString(), 12, 4);
        TrainConfig config = plainConfig();
        const TrainingData data = genreData(workspace);
        Batcher plain(data, config);
        config.frequencyMasks = 1;
        config.frequencyMaskBands = 8;
        Batcher masked(data, config);
        for (int i = 0; i < 5; ++i) {
            const Batch& before = plain.next();
            const Batch& after = masked.next();
            QCOMPARE(after.frames, before.frames);
            for (std::size_t k = 0; k < before.inputs.size(); ++k)
                QVERIFY(after.inputs[k] == before.inputs[k] || after.inputs[k] == 0.0F);
        }
    }

    void needsTrainingTracks()
    {
        const QTemporaryDir folder;
        const Workspace workspace = test::makeWorkspace(folder.path().toStdString(), 3, 3);
        QVERIFY_THROWS_EXCEPTION(DatasetError, genreData(workspace));
        QVERIFY_THROWS_EXCEPTION(DatasetError, Batcher(TrainingData(), plainConfig()));
    }

    void readsPartsOfRecordings()
    {
        const QTemporaryDir folder;
        const Workspace workspace = test::makeWorkspace(folder.path().toStdString(), 2, 1);
        const Track& track = workspace.manifest().tracks[1];
        const NpyArray stored = readNpy(workspace.features().file(track.feature));
        TrainingData data = {.labels = {"a", "b"},
                             .mel = workspace.manifest().mel,
                             .groups = {{.first = 0, .count = 2}}};
        data.training = {{.store = &workspace.features(),
                          .feature = track.feature,
                          .track = track.id,
                          .firstFrame = 7,
                          .frames = 20,
                          .shift = 0.25F,
                          .loudest = 32.0F,
                          .windows = windows({{.frames = 20, .targets = {0.125F, 0.75F}}})}};
        TrainConfig config = plainConfig();
        config.minCropFrames = config.maxCropFrames = 24;
        // The part's own maximum, or the fixed reference, which is 10 dB above the recording's.
        for (const auto& [reference, shift] :
             {std::pair(InputReference::ClipMaximum, 0.25F), {InputReference::Fixed, -0.25F}}) {
            config.inputReference = reference;
            Batch batch = Batcher(data, config).next();
            QCOMPARE(batch.target(3)[1], 0.75F);
            // Longer than the part: it is repeated, and nothing before or after it is used.
            for (std::size_t t = 0; t < 24; ++t) {
                const std::size_t from = (7 + t % 20) * test::syntheticBands;
                for (std::size_t band = 0; band < test::syntheticBands; ++band)
                    QCOMPARE(batch.input(3)[t * test::syntheticBands + band],
                             std::max(stored.values[from + band] + shift, -1.0F));
            }
        }
    }

    /// What two teachers say of parts of a clip is what they say of a crop by its share in them.
    void targetsOfACropAreThoseOfItsWindows()
    {
        const TrainingData data = {
            .labels = {"a", "b", "v:0"},
            .groups = {{.first = 0, .count = 2}, {.first = 2, .count = 1, .isVector = true}}};
        TrainingClip clip = {.frames = 40};
        clip.windows = windows({{.frames = 10, .weight = 2.0F, .targets = {0.0F, 1.0F}},
                                {.firstFrame = 10, .frames = 10, .weight = 2.0F, .targets = {1, 0}},
                                {.group = 1, .firstFrame = 10, .frames = 30, .targets = {-3.0F}}});
        const auto expect = [&](const Crop& crop, const std::vector<float>& targets,
                                const std::vector<float>& weights) {
            std::vector<float> foundTargets(3);
            std::vector<float> foundWeights(2);
            data.copyTargets(clip, crop, foundTargets, foundWeights);
            QCOMPARE(foundTargets, targets);
            QCOMPARE(foundWeights, weights);
        };
        expect({0, 10}, {0.0F, 1.0F, 0.0F}, {2.0F, 0.0F});
        expect({2, 16}, {0.5F, 0.5F, -3.0F}, {2.0F, 1.0F});
        // Three frames of the first window are less than half of it and of the crop.
        expect({7, 10}, {1.0F, 0.0F, -3.0F}, {2.0F, 1.0F});
        // A quarter of a long window says enough of a crop within it, and nothing is known of tags.
        expect({30, 8}, {0.0F, 0.0F, -3.0F}, {0.0F, 1.0F});
        // A crop that is longer than the clip, which is then repeated.
        expect({0, 80}, {0.5F, 0.5F, -3.0F}, {2.0F, 1.0F});
    }

    void mixturesOfTheUnknownAreUnknown()
    {
        Batch batch = makeBatch(2, 1, 1, 2, 2);
        batch.weights = {1.0F, 0.0F, 1.0F, 1.0F};
        Random random(2);
        mixCrops(batch, 0.4, random);
        QCOMPARE(batch.weights, (std::vector<float>{1.0F, 0.0F, 1.0F, 0.0F}));
    }

    void gainsShiftWholeCropsAboveTheFloor()
    {
        Batch before = makeBatch(40, 2, 3, 1);
        for (float& value : before.inputs)
            value = -0.9F;
        Batch after = before;
        Random random(5);
        shiftGains(after, 0.15, random);
        float lowest = 1.0F;
        float highest = -1.0F;
        for (std::size_t crop = 0; crop < 40; ++crop) {
            const float value = after.input(crop)[0];
            QVERIFY(std::ranges::all_of(after.input(crop), [&](float v) { return v == value; }));
            lowest = std::min(lowest, value);
            highest = std::max(highest, value);
        }
        QCOMPARE(lowest, -1.0F);
        QVERIFY(highest > -0.8F && highest <= -0.75F);
    }

    void mixingIsConvexAndTheSameForTargets()
    {
        const Batch before = countingBatch(3, 4, 5);
        Batch after = before;
        Random random(1);
        mixCrops(after, 0.4, random);
        for (std::size_t crop = 0; crop < 3; ++crop) {
            const std::size_t next = (crop + 1) % 3;
            // The first value tells λ; all others must follow it.
            const auto own = static_cast<double>(before.inputs[crop * 20]);
            const auto other = static_cast<double>(before.inputs[next * 20]);
            const double share = (after.inputs[crop * 20] - other) / (own - other);
            QVERIFY(share >= 0.0 && share <= 1.0);
            for (std::size_t i = 0; i < 20; ++i) {
                const double expected = share * before.inputs[crop * 20 + i] +
                                        (1.0 - share) * before.inputs[next * 20 + i];
                QVERIFY(std::abs(after.inputs[crop * 20 + i] - expected) < 1e-4);
            }
            for (std::size_t l = 0; l < 2; ++l) {
                const double expected = share * before.targets[crop * 2 + l] +
                                        (1.0 - share) * before.targets[next * 2 + l];
                QVERIFY(std::abs(after.targets[crop * 2 + l] - expected) < 1e-5);
            }
        }
    }

    void masksAreStripesWithinTheirBounds()
    {
        TrainConfig config;
        config.frequencyMasks = 1;
        config.frequencyMaskBands = 3;
        config.timeMasks = 1;
        config.timeMaskFrames = 4;
        Random random(1);
        std::size_t widest = 0;
        std::size_t longest = 0;
        for (int repeat = 0; repeat < 50; ++repeat) {
            Batch batch = countingBatch(4, 10, 8);
            maskCrops(batch, config, random);
            for (std::size_t crop = 0; crop < 4; ++crop) {
                const auto input = batch.input(crop);
                std::vector<bool> blankBand(8, true);
                std::vector<bool> blankFrame(10, true);
                for (std::size_t t = 0; t < 10; ++t) {
                    for (std::size_t band = 0; band < 8; ++band) {
                        if (input[t * 8 + band] != 0.0F)
                            blankBand[band] = blankFrame[t] = false;
                    }
                }
                const auto bands = static_cast<std::size_t>(std::ranges::count(blankBand, true));
                const auto frames = static_cast<std::size_t>(std::ranges::count(blankFrame, true));
                widest = std::max(widest, bands);
                longest = std::max(longest, frames);
                for (std::size_t t = 0; t < 10; ++t) {
                    for (std::size_t band = 0; band < 8; ++band) {
                        QCOMPARE(input[t * 8 + band] == 0.0F, blankBand[band] || blankFrame[t]);
                    }
                }
            }
        }
        QCOMPARE(widest, std::size_t{3});
        QCOMPARE(longest, std::size_t{4});
    }

    void masksWiderThanTheCropStayInside()
    {
        TrainConfig config;
        config.frequencyMasks = config.timeMasks = 5;
        config.frequencyMaskBands = config.timeMaskFrames = 100;
        Random random(1);
        Batch batch = countingBatch(3, 2, 3);
        for (int repeat = 0; repeat < 100; ++repeat)
            maskCrops(batch, config, random);
        QCOMPARE(batch.inputs, std::vector<float>(18, 0.0F));
    }
};

QTEST_APPLESS_MAIN(TestBatcher)

#include "tst_batcher.moc"
