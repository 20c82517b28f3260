#include "core/training/crop_sampler.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace genrescope;

namespace {

TrainConfig configOf(int batchSize, int minFrames, int maxFrames, std::uint64_t seed)
{
    TrainConfig config;
    config.batchSize = batchSize;
    config.minCropFrames = minFrames;
    config.maxCropFrames = maxFrames;
    config.seed = seed;
    return config;
}

std::vector<std::size_t> drawClips(CropSampler& sampler, int batches)
{
    std::vector<std::size_t> clips;
    for (int i = 0; i < batches; ++i) {
        for (const CropChoice& crop : sampler.next().crops)
            clips.push_back(crop.clip);
    }
    return clips;
}

} // namespace

class TestCropSampler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPassVisitsEveryClipOnce()
    {
        // 10 clips in batches of 4: passes end within batches.
        CropSampler sampler(std::vector<std::size_t>(10, 100), configOf(4, 5, 9, 1));
        const auto clips = drawClips(sampler, 10);
        std::set<std::vector<std::size_t>> orders;
        for (std::ptrdiff_t pass = 0; pass < 4; ++pass) {
            std::vector<std::size_t> order(clips.begin() + pass * 10,
                                           clips.begin() + pass * 10 + 10);
            orders.insert(order);
            std::ranges::sort(order);
            for (std::size_t i = 0; i < 10; ++i)
                QCOMPARE(order[i], i);
        }
        QCOMPARE(orders.size(), std::size_t{4});
    }

    void lengthsAndStartsCoverTheirRanges()
    {
        CropSampler sampler({20, 7, 3}, configOf(3, 5, 7, 1));
        std::set<std::size_t> lengths;
        std::set<std::size_t> startsOfLongest;
        for (int i = 0; i < 2000; ++i) {
            const BatchPlan plan = sampler.next();
            lengths.insert(plan.frames);
            for (const CropChoice& crop : plan.crops) {
                if (crop.clip == 0 && plan.frames == 5)
                    startsOfLongest.insert(crop.start);
                if (crop.clip == 1)
                    QVERIFY(crop.start + plan.frames <= 7);
                if (crop.clip == 2)
                    QCOMPARE(crop.start, std::size_t{0});
            }
        }
        QCOMPARE(lengths, (std::set<std::size_t>{5, 6, 7}));
        QCOMPARE(startsOfLongest.size(), std::size_t{16});
        QCOMPARE(*startsOfLongest.rbegin(), std::size_t{15});
    }

    void theSeedDecides()
    {
        const std::vector<std::size_t> frames(50, 100);
        CropSampler first(frames, configOf(8, 5, 9, 1));
        CropSampler again(frames, configOf(8, 5, 9, 1));
        CropSampler other(frames, configOf(8, 5, 9, 2));
        const auto clips = drawClips(first, 20);
        QCOMPARE(drawClips(again, 20), clips);
        QVERIFY(drawClips(other, 20) != clips);
    }

    void oneClipIsEnough()
    {
        CropSampler sampler({3}, configOf(4, 5, 5, 1));
        QCOMPARE(sampler.next().crops.size(), std::size_t{4});
    }
};

QTEST_APPLESS_MAIN(TestCropSampler)

#include "tst_crop_sampler.moc"
