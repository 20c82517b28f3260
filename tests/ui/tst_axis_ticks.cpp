// Round ticks with labels of their own on linear, logarithmic and time axes.
#include "ui/widgets/axis_ticks.h"

#include <QSet>
#include <QtTest>

#include <cmath>

using namespace genrescope;

namespace {

QStringList labelsOf(const std::vector<AxisTick>& ticks)
{
    QStringList labels;
    for (const AxisTick& tick : ticks)
        labels.append(tick.label);
    return labels;
}

} // namespace

class TestAxisTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labels_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("maxTicks");
        QTest::addColumn<bool>("duration");
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, double low, double high, int maxTicks, bool duration,
                            bool logarithmic, const QStringList& expected) {
            QTest::newRow(name) << low << high << maxTicks << duration << logarithmic << expected;
        };
        row("unit", 0.0, 1.0, 6, false, false,
            {QStringLiteral("0.0"), QStringLiteral("0.2"), QStringLiteral("0.4"),
             QStringLiteral("0.6"), QStringLiteral("0.8"), QStringLiteral("1.0")});
        row("steps", 1.0, 3'600.0, 5, false, false,
            {QStringLiteral("1,000"), QStringLiteral("2,000"), QStringLiteral("3,000")});
        row("time", 0.0, 4'000.0, 5, true, false,
            {QStringLiteral("0:00"), QStringLiteral("30:00"), QStringLiteral("1:00:00")});
        row("decades", -5.0, -2.0, 5, false, true,
            {QStringLiteral("1e-05"), QStringLiteral("0.0001"), QStringLiteral("0.001"),
             QStringLiteral("0.01")});
        row("within a decade", std::log10(2.0), std::log10(6.0), 5, false, true,
            {QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"),
             QStringLiteral("6")});
        row("nothing to show", 1.0, 1.0, 5, false, false, {});
    }
    void labels()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, maxTicks);
        QFETCH(bool, duration);
        QFETCH(bool, logarithmic);
        QFETCH(QStringList, expected);
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        const AxisUnit unit = duration ? AxisUnit::Duration : AxisUnit::Number;
        const auto ticks = axisTicks(low, high, maxTicks, unit, logarithmic, locale);
        QStringList found = labelsOf(ticks);
        found.replaceInStrings(QStringLiteral("E-"), QStringLiteral("e-"));
        QCOMPARE(found, expected);
    }

    void neverTooManyAndNeverTwiceTheSame()
    {
        for (const double span : {1e-7, 3e-4, 0.02, 0.7, 1.0, 12.0, 9'999.0, 4e6}) {
            for (const double start : {0.0, 0.37, -2.0}) {
                for (const bool logarithmic : {false, true}) {
                    const double high = start + (logarithmic ? std::min(span, 9.0) : span);
                    const auto ticks =
                        axisTicks(start, high, 6, AxisUnit::Number, logarithmic, QLocale::c());
                    // One alone gives no scale.
                    QVERIFY(ticks.size() >= 2 && ticks.size() <= 6);
                    QStringList labels = labelsOf(ticks);
                    QCOMPARE(labels.removeDuplicates(), 0);
                    for (const AxisTick& tick : ticks)
                        QVERIFY(tick.position >= start - 1e-6 && tick.position <= high + 1e-6);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestAxisTicks)
#include "tst_axis_ticks.moc"
