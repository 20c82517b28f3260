#include "core/base/error.h"
#include "core/features/input_reference.h"
#include "core/features/normalizer.h"

#include <QTest>

using namespace genrescope;

class TestNormalizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void relativeToMaximum();
    void relativeToReference();
    void silence();
    void nothing();
    void canBeUndone();
    void canBeMovedToTheFixedReference();
    void knowsItsReferencesByName();
};

void TestNormalizer::relativeToMaximum()
{
    // 80 dB below the maximum of -20 dB is the floor; the middle of the range becomes 0.
    std::vector<float> values = {-20.0F, -60.0F, -99.0F, -100.0F, -140.0F};
    QCOMPARE(normalizeToMaximum(values, {}), -20.0F);
    QCOMPARE(values, (std::vector<float>{1.0F, 0.0F, -0.975F, -1.0F, -1.0F}));

    std::vector<float> narrow = {-20.0F, -60.0F, -100.0F};
    normalizeToMaximum(narrow, {.dynamicRange = 40.0});
    QCOMPARE(narrow, (std::vector<float>{1.0F, -1.0F, -1.0F}));
}

void TestNormalizer::relativeToReference()
{
    std::vector<float> values = {0.0F, 20.0F, -80.0F, -200.0F};
    normalizeToReference(values, 0.0F, {});
    QCOMPARE(values, (std::vector<float>{1.0F, 1.5F, -1.0F, -1.0F}));
}

void TestNormalizer::silence()
{
    std::vector<float> values(1'000, -100.0F);
    QCOMPARE(normalizeToMaximum(values, {}), -100.0F);
    QCOMPARE(values, std::vector<float>(1'000, 1.0F));
}

void TestNormalizer::nothing()
{
    QCOMPARE(normalizeToMaximum({}, {}), 0.0F);
}

void TestNormalizer::canBeUndone()
{
    std::vector<float> values;
    for (int i = 0; i < 777; ++i)
        values.push_back(-70.0F + 0.1F * static_cast<float>(i));
    const std::vector<float> decibels = values;
    const float reference = normalizeToMaximum(values, {});
    QCOMPARE(reference, decibels.back());
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY(std::abs(values[i] * 40.0F - 40.0F + reference - decibels[i]) < 2e-5F);
}

void TestNormalizer::canBeMovedToTheFixedReference()
{
    // From far below the floor of either to the loudest.
    std::vector<float> values;
    for (int i = 0; i < 200; ++i)
        values.push_back(-165.0F + static_cast<float>(i));
    std::vector<float> fixed = values;
    normalizeToReference(fixed, fixedReference, {});
    const float loudest = normalizeToMaximum(values, {});
    QCOMPARE(inputShift(InputReference::ClipMaximum, loudest, {}), 0.0F);
    shiftInputs(values, inputShift(InputReference::Fixed, loudest, {}));
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY(std::abs(values[i] - fixed[i]) < 1e-6F);
}

void TestNormalizer::knowsItsReferencesByName()
{
    QCOMPARE(nameOf(InputReference::ClipMaximum), "clip-maximum");
    QCOMPARE(nameOf(InputReference::Fixed), "fixed");
    QCOMPARE(inputReferenceNamed("clip-maximum"), InputReference::ClipMaximum);
    QCOMPARE(inputReferenceNamed("fixed"), InputReference::Fixed);
    QVERIFY_THROWS_EXCEPTION(ConfigError, inputReferenceNamed("other"));
}

QTEST_APPLESS_MAIN(TestNormalizer)
#include "tst_normalizer.moc"
