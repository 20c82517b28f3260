// Never more points than pixels, every outlier kept, order and ends kept.
#include "core/base/random.h"
#include "ui/widgets/decimate.h"

#include <QtTest>

#include <algorithm>
#include <limits>
#include <vector>

using namespace genrescope;

namespace {

std::vector<QPointF> noise(std::size_t count)
{
    Random random(5);
    std::vector<QPointF> points;
    for (std::size_t i = 0; i < count; ++i)
        points.emplace_back(static_cast<double>(i), random.uniform());
    return points;
}

bool contains(const QList<QPointF>& points, const QPointF& wanted)
{
    // QPointF's == is a fuzzy one.
    return std::ranges::any_of(points, [&](const QPointF& point) {
        return point.x() == wanted.x() && point.y() == wanted.y();
    });
}

} // namespace

class TestDecimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewPointsStayAsTheyAre()
    {
        const std::vector<QPointF> points = noise(100);
        const QList<QPointF> kept = decimate(points, 0.0, 99.0, 100);
        QVERIFY(std::ranges::equal(kept, points));
    }

    void neverMoreThanPixels_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("pixels");
        QTest::newRow("one more") << 101 << 100;
        QTest::newRow("many") << 100'000 << 400;
        QTest::newRow("odd width") << 5'000 << 333;
        QTest::newRow("least width") << 1'000 << 8;
    }
    void neverMoreThanPixels()
    {
        QFETCH(int, count);
        QFETCH(int, pixels);
        const std::vector<QPointF> points = noise(static_cast<std::size_t>(count));
        const QList<QPointF> kept = decimate(points, 0.0, count, pixels);
        QVERIFY2(kept.size() <= pixels, qPrintable(QString::number(kept.size())));
        QVERIFY(std::ranges::is_sorted(kept, {}, &QPointF::x));
        QVERIFY(contains(kept, points.front()));
        QVERIFY(contains(kept, points.back()));
    }

    void everyOutlierIsKept()
    {
        std::vector<QPointF> points = noise(50'000);
        points[12'345].setY(40.0);
        points[12'346].setY(-40.0);
        points[49'998].setY(7.0);
        const QList<QPointF> kept = decimate(points, 0.0, 50'000.0, 300);
        for (const std::size_t i : {12'345U, 12'346U, 49'998U})
            QVERIFY(contains(kept, points[i]));
    }

    void extremesOfEveryStretchAreKept()
    {
        const std::vector<QPointF> points = noise(10'000);
        constexpr int pixels = 104;
        const QList<QPointF> kept = decimate(points, 0.0, 10'000.0, pixels);
        // 50 stretches of 200 points.
        for (std::size_t first = 0; first < points.size(); first += 200) {
            const auto [lowest, highest] = std::ranges::minmax_element(
                points.begin() + static_cast<std::ptrdiff_t>(first),
                points.begin() + static_cast<std::ptrdiff_t>(first) + 200, {}, &QPointF::y);
            QVERIFY(contains(kept, *lowest));
            QVERIFY(contains(kept, *highest));
        }
    }

    void zoomKeepsTheNeighborsOutside()
    {
        const std::vector<QPointF> points = noise(1'000);
        const QList<QPointF> few = decimate(points, 499.5, 501.5, 100);
        QCOMPARE(few.size(), 4);
        QCOMPARE(few.front(), points[499]);
        QCOMPARE(few.back(), points[502]);
        const QList<QPointF> many = decimate(points, 100.5, 900.5, 100);
        QCOMPARE(many.front(), points[100]);
        QCOMPARE(many.back(), points[901]);
    }

    void notFiniteIsLeftOut()
    {
        std::vector<QPointF> points = noise(1'000);
        points[0].setX(-std::numeric_limits<double>::infinity());
        points[500].setY(std::numeric_limits<double>::quiet_NaN());
        for (const int pixels : {100, 2'000}) {
            const QList<QPointF> kept = decimate(points, 0.0, 1'000.0, pixels);
            QVERIFY(std::ranges::all_of(kept, [](const QPointF& point) {
                return std::isfinite(point.x()) && std::isfinite(point.y());
            }));
        }
    }

    void nothingGivesNothing() { QVERIFY(decimate({}, 0.0, 1.0, 100).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestDecimate)
#include "tst_decimate.moc"
