#include "core/base/error.h"
#include "core/features/cropper.h"

#include <QTest>

using namespace genrescope;

class TestCropper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evenlySpaced();
    void copies();
    void repeatsShortClips();
    void equalLengthsShareABatch();
};

void TestCropper::evenlySpaced()
{
    using Starts = std::vector<std::size_t>;
    QCOMPARE(evenlySpacedCrops(938, 192, 3), (Starts{0, 373, 746}));
    QCOMPARE(evenlySpacedCrops(938, 192, 2), (Starts{0, 746}));
    QCOMPARE(evenlySpacedCrops(938, 192, 1), (Starts{373}));
    QCOMPARE(evenlySpacedCrops(938, 192, 0), Starts{});
    QCOMPARE(evenlySpacedCrops(194, 192, 4), (Starts{0, 1, 1, 2}));
    QCOMPARE(evenlySpacedCrops(192, 192, 3), (Starts{0, 0, 0}));
    QCOMPARE(evenlySpacedCrops(10, 192, 3), (Starts{0, 0, 0}));
    QCOMPARE(evenlySpacedCrops(0, 192, 2), (Starts{0, 0}));
    const Starts many = evenlySpacedCrops(938, 192, 16);
    QCOMPARE(many.front(), std::size_t(0));
    QCOMPARE(many.back(), std::size_t(746));
    for (std::size_t i = 1; i < many.size(); ++i)
        QVERIFY(many[i] - many[i - 1] == 49 || many[i] - many[i - 1] == 50);
}

void TestCropper::copies()
{
    const std::vector<float> clip = {0, 1, 10, 11, 20, 21, 30, 31};
    std::vector<float> crop(4);
    copyCrop(clip, 2, 1, 2, crop);
    QCOMPARE(crop, (std::vector<float>{10, 11, 20, 21}));
}

void TestCropper::repeatsShortClips()
{
    const std::vector<float> clip = {0, 1, 10, 11, 20, 21};
    std::vector<float> crop(14);
    copyCrop(clip, 2, 0, 7, crop);
    QCOMPARE(crop, (std::vector<float>{0, 1, 10, 11, 20, 21, 0, 1, 10, 11, 20, 21, 0, 1}));
    crop.resize(6);
    copyCrop(clip, 2, 2, 3, crop);
    QCOMPARE(crop, (std::vector<float>{20, 21, 0, 1, 10, 11}));
    QVERIFY_THROWS_EXCEPTION(FeatureError, copyCrop(clip, 2, 3, 3, crop));
    QVERIFY_THROWS_EXCEPTION(FeatureError, copyCrop({}, 2, 0, 3, crop));
}

void TestCropper::equalLengthsShareABatch()
{
    const std::vector<std::size_t> lengths = {30, 20, 30, 40, 20};
    QCOMPARE(equallyLong(lengths), (std::vector<std::vector<std::size_t>>{{1, 4}, {0, 2}, {3}}));
}

QTEST_APPLESS_MAIN(TestCropper)
#include "tst_cropper.moc"
