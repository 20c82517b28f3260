#include "core/features/decibels.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace genrescope;

class TestDecibels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheLogarithm();
    void powersOfTen();
    void smallestPower();
};

void TestDecibels::equalsTheLogarithm()
{
    std::vector<float> values;
    for (float x = 1e-10F; x < 1e30F; x *= 1.00037F)
        values.push_back(x);
    const std::vector<float> powers = values;
    toDecibels(values, 1e-10F);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double expected = 10.0 * std::log10(static_cast<double>(powers[i]));
        // One unit in the last place, and near 0 dB what is left of one there.
        const double tolerance = 1.2e-7 * std::abs(expected) + 3e-7;
        QVERIFY2(std::abs(values[i] - expected) <= tolerance,
                 qPrintable(QString::number(values[i] - expected)));
    }
}

void TestDecibels::powersOfTen()
{
    std::vector<float> values = {1.0F, 10.0F, 100.0F, 1e-3F};
    toDecibels(values, 1e-10F);
    QCOMPARE(values[0], 0.0F);
    QVERIFY(std::abs(values[1] - 10.0F) < 1e-6F);
    QVERIFY(std::abs(values[2] - 20.0F) < 2e-6F);
    QVERIFY(std::abs(values[3] + 30.0F) < 2e-6F);
}

void TestDecibels::smallestPower()
{
    std::vector<float> values = {0.0F, 1e-30F, 1e-10F, 1e-9F,
                                 std::numeric_limits<float>::denorm_min()};
    toDecibels(values, 1e-10F);
    QVERIFY(std::abs(values[0] + 100.0F) < 1e-5F);
    QCOMPARE(values[1], values[0]);
    QCOMPARE(values[2], values[0]);
    QCOMPARE(values[4], values[0]);
    QVERIFY(std::abs(values[3] + 90.0F) < 1e-5F);
}

QTEST_APPLESS_MAIN(TestDecibels)
#include "tst_decibels.moc"
