#include "core/base/error.h"
#include "core/metrics/mean_interval.h"

#include <QTest>

#include <array>
#include <cmath>
#include <vector>

using namespace genrescope;

class TestMeanInterval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // scipy.stats.t.ppf(0.975, n); 1 and 2 also in closed form.
    void quantilesAreStudents_data()
    {
        QTest::addColumn<int>("degreesOfFreedom");
        QTest::addColumn<double>("expected");
        QTest::newRow("1") << 1 << 12.706204736174694;
        QTest::newRow("2") << 2 << 4.302652729911275;
        QTest::newRow("3") << 3 << 3.182446305284263;
        QTest::newRow("4") << 4 << 2.7764451051977987;
        QTest::newRow("9") << 9 << 2.2621571627409915;
        QTest::newRow("29") << 29 << 2.045229642132703;
        QTest::newRow("120") << 120 << 1.979930405052777;
    }

    void quantilesAreStudents()
    {
        QFETCH(int, degreesOfFreedom);
        QFETCH(double, expected);
        QVERIFY(std::abs(studentQuantile(degreesOfFreedom) / expected - 1.0) < 1e-9);
    }

    void noDegreeOfFreedomIsRejected()
    {
        QVERIFY_THROWS_EXCEPTION(ConfigError, studentQuantile(0));
    }

    // Mean 3, standard deviation √2.5, so √0.5 of the mean.
    void halfWidthIsOfTheMean()
    {
        const std::vector<double> values = {1.0, 2.0, 3.0, 4.0, 5.0};
        const auto interval = meanInterval(values);
        QVERIFY(interval && interval->halfWidth);
        QCOMPARE(interval->mean, 3.0);
        QVERIFY(std::abs(*interval->halfWidth - 2.7764451051977987 * std::sqrt(0.5)) < 1e-9);
    }

    void oneValueHasNoWidth()
    {
        const std::array value = {0.25};
        QCOMPARE(meanInterval(value)->mean, 0.25);
        QVERIFY(!meanInterval(value)->halfWidth);
        QVERIFY(!meanInterval({}));
    }
};

QTEST_APPLESS_MAIN(TestMeanInterval)
#include "tst_mean_interval.moc"
