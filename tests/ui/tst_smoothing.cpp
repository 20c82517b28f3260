// The debiased average against numbers worked out by hand.
#include "ui/widgets/smoothing.h"

#include <QtTest>

#include <limits>

using namespace genrescope;

class TestSmoothing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutWeightNothingChanges()
    {
        Smoother smoother(0.0);
        for (const double value : {3.0, -1.0, 0.1})
            QCOMPARE(smoother.next(value), value);
    }

    void firstValueIsKept()
    {
        // A plain average would begin at (1 - 0.9) * 5 = 0.5.
        QCOMPARE(Smoother(0.9).next(5.0), 5.0);
    }

    void constantStaysConstant()
    {
        Smoother smoother(0.95);
        for (int i = 0; i < 50; ++i)
            QVERIFY(std::abs(smoother.next(2.5) - 2.5) < 1e-12);
    }

    void weighsThePast()
    {
        Smoother smoother(0.5);
        smoother.next(1.0);
        // (0.25 * 1 + 0.5 * 4) / (0.25 + 0.5)
        QCOMPARE(smoother.next(4.0), 3.0);
        // (0.125 * 1 + 0.25 * 4 + 0.5 * 0) / 0.875
        QCOMPARE(smoother.next(0.0), 1.125 / 0.875);
    }

    void notFiniteIsForgotten()
    {
        Smoother smoother(0.5);
        smoother.next(1.0);
        QVERIFY(std::isnan(smoother.next(std::numeric_limits<double>::quiet_NaN())));
        QVERIFY(std::isinf(smoother.next(std::numeric_limits<double>::infinity())));
        QCOMPARE(smoother.next(4.0), 3.0);
    }
};

QTEST_APPLESS_MAIN(TestSmoothing)
#include "tst_smoothing.moc"
