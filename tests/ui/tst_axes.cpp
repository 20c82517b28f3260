#include "ui/widgets/mel_axis.h"
#include "ui/widgets/time_axis.h"

#include <QFontMetricsF>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace genrescope;

class TestAxes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeStepIsRound_data();
    void timeStepIsRound();
    void timeLabelsNeverOverlap_data();
    void timeLabelsNeverOverlap();
    void timeLabelsFollowTheScale();
    void melScaleIsSlaneys();
    void melTicksNeverOverlap_data();
    void melTicksNeverOverlap();
    void wholeRangeHasItsEnd();
    void labelsAreRound();
    void deviceSpanLiesOnPixels();
};

// There had been a 6.9k between 6k and 8k, and a 3.45k between 3k and 4k.
void TestAxes::labelsAreRound()
{
    for (const double hertz : roundFrequencies(0.0, 8000.0)) {
        const double digits = std::pow(10.0, std::floor(std::log10(hertz)) - 1.0);
        const double leading = hertz / digits;
        QVERIFY2(leading <= 20.0 || std::fmod(leading, 2.5) < 1e-9 || hertz < 1000.0,
                 qPrintable(QString::number(hertz)));
    }
    // Where only a part is visible, finer ones are used.
    const std::vector<double> part = roundFrequencies(6050.0, 6950.0);
    QVERIFY(std::ranges::find(part, 6500.0) != part.end());
    QVERIFY(std::ranges::find(part, 6900.0) != part.end());
}

void TestAxes::timeStepIsRound_data()
{
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("step");
    QTest::newRow("tenths") << 0.03 << 0.1;
    QTest::newRow("exactly a step") << 0.5 << 0.5;
    QTest::newRow("seconds") << 1.2 << 2.0;
    QTest::newRow("quarter minute") << 11.0 << 15.0;
    QTest::newRow("minutes") << 61.0 << 120.0;
    QTest::newRow("hours") << 8000.0 << 10'800.0;
}

void TestAxes::timeStepIsRound()
{
    QFETCH(double, minimum);
    QTEST(timeStep(minimum), "step");
}

void TestAxes::timeLabelsNeverOverlap_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("duration");
    for (const double duration : {1.0, 2.5, 20.0, 192.0, 3600.0, 7200.0, 90'000.0})
        for (const double start : {0.0, 7.3, 595.0, 3595.0})
            QTest::addRow("%g s from %g", duration, start) << start << duration;
}

void TestAxes::timeLabelsNeverOverlap()
{
    QFETCH(double, start);
    QFETCH(double, duration);
    TimeAxis axis;
    for (const int size : {9, 13, 20}) {
        QFont font;
        font.setPointSize(size);
        for (double width = 10.0; width < 2000.0; width += 61.0) {
            const double left = 50.0;
            const double right = left + width + 8.0;
            axis.layout({{start, duration}, left, width}, left, right, font);
            double end = -1e9;
            for (const TimeAxis::Tick& tick : axis.ticks()) {
                QVERIFY(tick.labelLeft > end + 4.0);
                QVERIFY(tick.labelLeft >= left);
                QVERIFY(tick.x >= left - 0.01 && tick.x <= left + width + 0.01);
                end = tick.labelRight;
            }
            if (width > 400.0)
                QVERIFY(axis.ticks().size() >= 2);
        }
    }
}

void TestAxes::timeLabelsFollowTheScale()
{
    // Kept labels must not be mixed up while the axis scrolls back and forth.
    TimeAxis axis;
    const QFont font;
    for (const double start : {0.0, 3.0, 6.5, 100.0, 2.0, 0.0}) {
        axis.layout({{start, 20.0}, 0.0, 800.0}, 0.0, 800.0, font);
        QVERIFY(!axis.ticks().empty());
        for (const TimeAxis::Tick& tick : axis.ticks()) {
            const auto seconds = static_cast<int>(tick.seconds);
            QCOMPARE(axis.labelText(tick), QStringLiteral("%1:%2")
                                               .arg(seconds / 60)
                                               .arg(seconds % 60, 2, 10, QLatin1Char('0')));
            QCOMPARE(tick.x, (tick.seconds - start) * 40.0);
        }
    }
}

void TestAxes::melScaleIsSlaneys()
{
    const MelScale scale(128, 0.0, 8000.0);
    // librosa.mel_frequencies(130, fmin=0, fmax=8000)[b + 1] is the peak of band b.
    QVERIFY(std::abs(scale.hertzAt(0.5) - 23.3827) < 0.001);
    QVERIFY(std::abs(scale.hertzAt(127.5) - 7809.39) < 0.05);
    // The linear part ends at 1 kHz = 15 mel of 45.2456.
    QVERIFY(std::abs(scale.positionOf(1000.0) - (15.0 / 45.24564 * 129.0 - 0.5)) < 1e-4);
    for (double position = 0.0; position <= 128.0; position += 3.7)
        QVERIFY(std::abs(scale.positionOf(scale.hertzAt(position)) - position) < 1e-9);
}

void TestAxes::melTicksNeverOverlap_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("all") << 0.0 << 128.0;
    QTest::newRow("low half") << 0.0 << 64.0;
    QTest::newRow("top") << 120.0 << 128.0;
    QTest::newRow("four bands") << 61.3 << 65.3;
    QTest::newRow("middle") << 33.0 << 90.5;
}

void TestAxes::melTicksNeverOverlap()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const MelScale scale(128, 0.0, 8000.0);
    MelAxis axis;
    for (const int size : {9, 13, 20}) {
        QFont font;
        font.setPointSize(size);
        const double text = QFontMetricsF(font).height();
        for (double height = 4.0; height < 1200.0; height += 37.0) {
            axis.layout(scale, {low, high}, 8.0, height, font);
            double above = 1e9;
            for (const MelAxis::Tick& tick : axis.ticks()) {
                QVERIFY(tick.y + text <= above);
                QVERIFY(tick.y >= 8.0 && tick.y + text / 2.0 <= 8.0 + height);
                above = tick.y;
            }
            if (height > 200.0)
                QVERIFY(axis.ticks().size() >= 2);
        }
    }
}

void TestAxes::wholeRangeHasItsEnd()
{
    const MelScale scale(128, 0.0, 8000.0);
    MelAxis axis;
    axis.layout(scale, {0.0, 128.0}, 0.0, 400.0, {});
    QCOMPARE(axis.ticks().back().hertz, 8000.0);
    QCOMPARE(axis.ticks().back().label.text(), QStringLiteral("8k"));
    QCOMPARE(axis.ticks().back().y, 0.0);
}

void TestAxes::deviceSpanLiesOnPixels()
{
    const DeviceSpan span = deviceSpan(63.0, 800.0, 1.25);
    QCOMPARE(span.begin * 1.25, 79.0);
    QCOMPARE(span.pixels, 1000 - 79);
    QCOMPARE(deviceSpan(10.0, 5.0, 2.0).pixels, 0);
}

QTEST_MAIN(TestAxes)
#include "tst_axes.moc"
