// Maps of many vectors: what lies together on them, and that nothing but the vectors decides it.
#include "core/base/random.h"
#include "core/kernels/parallel.h"
#include "core/projection/nearest_neighbors.h"
#include "core/projection/principal_components.h"
#include "core/projection/repulsion.h"
#include "core/projection/vector_map.h"
#include "tests/support/clustered_vectors.h"
#include "tests/support/trustworthiness.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <limits>
#include <set>

using namespace genrescope;
using namespace genrescope::test;

namespace {

/// Enough for so few vectors.
const MapOptions few = {.steps = 300};

VectorRows rowsOf(const ClusteredVectors& vectors)
{
    return {vectors.values, vectors.dimension};
}

bool allFinite(const std::vector<MapPoint>& points)
{
    return std::ranges::all_of(
        points, [](const MapPoint& p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

double squaredDistance(const MapPoint& a, const MapPoint& b)
{
    return std::pow(double(a.x) - b.x, 2) + std::pow(double(a.y) - b.y, 2);
}

/// The share of points whose nearest point on the map is of the same cluster.
double purity(const std::vector<MapPoint>& points, const std::vector<int>& clusters)
{
    int same = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        std::size_t nearest = i == 0 ? 1 : 0;
        for (std::size_t j = 0; j < points.size(); ++j) {
            if (j != i &&
                squaredDistance(points[i], points[j]) < squaredDistance(points[i], points[nearest]))
                nearest = j;
        }
        same += clusters[i] == clusters[nearest] ? 1 : 0;
    }
    return static_cast<double>(same) / static_cast<double>(points.size());
}

} // namespace

class TestVectorMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setKernelThreads(0); }

    void componentsAreThoseOfTheCovariance()
    {
        // Spread 4, 2 and 1 along three directions that are orthogonal, away from the origin.
        Random random(3);
        std::vector<float> values;
        for (int i = 0; i < 4'000; ++i) {
            const double a = 4.0 * random.normal();
            const double b = 2.0 * random.normal();
            const double c = random.normal();
            for (const double value :
                 {10.0 + (a + b) / std::sqrt(2.0), 5.0 + c, (a - b) / std::sqrt(2.0)})
                values.push_back(static_cast<float>(value));
        }
        const auto components = principalComponents({values, 3}, 3, {});
        QVERIFY(std::abs(components.mean[0] - 10.0) < 0.2);
        const double half = std::sqrt(0.5);
        const double expected[] = {half, 0, half, half, 0, -half, 0, 1, 0};
        for (std::size_t i = 0; i < 9; ++i)
            QVERIFY2(std::abs(std::abs(components.axes[i]) - std::abs(expected[i])) < 0.05,
                     qPrintable(QString::number(i)));
        const auto projected = project({values, 3}, components, {});
        double squares[3] = {};
        for (std::size_t i = 0; i < projected.size(); ++i)
            squares[i % 3] += std::pow(components.scale * projected[i], 2) / 4'000.0;
        QVERIFY(std::abs(squares[0] - 16.0) < 1.0);
        QVERIFY(std::abs(squares[1] - 4.0) < 0.3);
        QVERIFY(std::abs(squares[2] - 1.0) < 0.1);
    }

    void neighborsAreTheNearestOnes()
    {
        const auto vectors = clusteredVectors(700, 20, 5);
        const VectorRows rows = rowsOf(vectors);
        constexpr std::size_t count = 15;
        const Neighbors found = nearestNeighbors(rows, rows, Among::Themselves, count, {});
        for (std::size_t i = 0; i < rows.count(); ++i) {
            std::vector<std::pair<double, std::size_t>> all;
            for (std::size_t j = 0; j < rows.count(); ++j) {
                double sum = 0.0;
                for (std::size_t k = 0; k < rows.dimension; ++k)
                    sum += std::pow(double(rows.row(i)[k]) - rows.row(j)[k], 2);
                if (j != i)
                    all.emplace_back(sum, j);
            }
            std::ranges::sort(all);
            for (std::size_t k = 0; k < count; ++k) {
                QCOMPARE(found.indices[i * count + k], all[k].second);
                QVERIFY(std::abs(found.distances[i * count + k] - all[k].first) < 1e-3);
            }
        }
    }

    void repulsionIsNearlyThatOfAllPairs()
    {
        Random random(5);
        std::vector<MapPoint> points(3'000);
        for (MapPoint& point : points)
            point = {static_cast<float>(20.0 * random.normal()),
                     static_cast<float>(8.0 * random.normal())};
        // More in one place than a leaf holds.
        std::fill(points.begin(), points.begin() + 20, MapPoint{3.0F, 3.0F});
        std::vector<MapPoint> forces(points.size());
        const double sum = Repulsion().compute(points, forces, {});
        double expectedSum = 0.0;
        double error = 0.0;
        double size = 0.0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            double x = 0.0;
            double y = 0.0;
            for (std::size_t j = 0; j < points.size(); ++j) {
                const double near = 1.0 / (1.0 + squaredDistance(points[i], points[j]));
                expectedSum += j == i ? 0.0 : near;
                x += near * near * (double(points[i].x) - points[j].x);
                y += near * near * (double(points[i].y) - points[j].y);
            }
            error += std::pow(forces[i].x - x, 2) + std::pow(forces[i].y - y, 2);
            size += x * x + y * y;
        }
        QVERIFY2(std::abs(sum / expectedSum - 1.0) < 0.005, qPrintable(QString::number(sum)));
        const double relative = std::sqrt(error / size);
        QVERIFY2(relative < 0.02, qPrintable(QString::number(relative)));
    }

    void clustersStayTogether()
    {
        const auto vectors = clusteredVectors(800, 64, 8);
        const auto points = mapVectors(rowsOf(vectors), few, {});
        const double trust = trustworthiness(rowsOf(vectors), points, 12);
        // scikit-learn's TSNE (1.2.1, PCA start): see docs/performance.md.
        QVERIFY2(trust > 0.95, qPrintable(QString::number(trust)));
        const double pure = purity(points, vectors.clusters);
        QVERIFY2(pure > 0.99, qPrintable(QString::number(pure)));
    }

    void aSampleIsEnough()
    {
        const auto vectors = clusteredVectors(1'200, 64, 8);
        const auto points = mapVectors(rowsOf(vectors), {.maxMapped = 600, .steps = few.steps}, {});
        const double trust = trustworthiness(rowsOf(vectors), points, 12);
        QVERIFY2(trust > 0.9, qPrintable(QString::number(trust)));
        QVERIFY(purity(points, vectors.clusters) > 0.97);
    }

    void theNumberOfThreadsChangesNothing()
    {
        const auto vectors = clusteredVectors(900, 80, 6);
        setKernelThreads(1);
        const MapOptions options = {.maxMapped = 700, .steps = 30};
        const auto points = mapVectors(rowsOf(vectors), options, {});
        for (const int threads : {2, 3}) {
            setKernelThreads(threads);
            QCOMPARE(mapVectors(rowsOf(vectors), options, {}), points);
        }
        // So few that there is one task.
        const VectorRows little = {std::span(vectors.values).first(100 * vectors.dimension),
                                   vectors.dimension};
        setKernelThreads(1);
        const auto fewPoints = mapVectors(little, options, {});
        setKernelThreads(4);
        QCOMPARE(mapVectors(little, options, {}), fewPoints);
    }

    void fewVectorsOrEqualOnes_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("dimension");
        QTest::addColumn<float>("step");
        for (const int count : {0, 1, 2, 3, 4, 20, 91}) {
            QTest::addRow("%d equal", count) << count << 16 << 0.0F;
            QTest::addRow("%d different", count) << count << 16 << 0.5F;
        }
        QTest::newRow("one number each") << 50 << 1 << 1.0F;
        QTest::newRow("huge") << 50 << 3 << 1e37F;
        QTest::newRow("tiny") << 50 << 3 << 1e-38F;
    }

    void fewVectorsOrEqualOnes()
    {
        QFETCH(int, count);
        QFETCH(int, dimension);
        QFETCH(float, step);
        std::vector<float> values;
        for (int i = 0; i < count * dimension; ++i)
            values.push_back(step * static_cast<float>((i / dimension) % 7 + i % dimension % 2));
        const auto points = mapVectors({values, static_cast<std::size_t>(dimension)}, few, {});
        QCOMPARE(points.size(), static_cast<std::size_t>(count));
        QVERIFY(allFinite(points));
        // A click can choose each.
        std::set<std::pair<float, float>> places;
        for (const MapPoint& point : points)
            places.emplace(point.x, point.y);
        QCOMPARE(places.size(), points.size());
    }

    /// More than any of them has neighbors.
    void manyEqualVectors()
    {
        const std::vector<float> values(4 * 500, 1.0F);
        const auto points = mapVectors({values, 4}, few, {});
        QVERIFY(allFinite(points));
        QVERIFY(std::ranges::any_of(points, [&](const MapPoint& p) { return p != points[0]; }));
    }

    void whatIsNoNumberLiesInTheMiddle()
    {
        auto vectors = clusteredVectors(300, 16, 3);
        vectors.values[5 * 16 + 3] = std::numeric_limits<float>::quiet_NaN();
        vectors.values[9 * 16] = std::numeric_limits<float>::infinity();
        const auto points = mapVectors(rowsOf(vectors), few, {});
        QVERIFY(allFinite(points));
        // The others still find their clusters.
        QVERIFY(purity(points, vectors.clusters) > 0.98);
        std::ranges::fill(vectors.values, std::numeric_limits<float>::quiet_NaN());
        QVERIFY(allFinite(mapVectors(rowsOf(vectors), few, {})));
    }

    void whatIsAddedLiesAmongItsLike()
    {
        const auto vectors = clusteredVectors(500, 32, 6);
        constexpr std::size_t old = 400;
        const auto points = mapVectors(
            {std::span(vectors.values).first(old * vectors.dimension), vectors.dimension}, few, {});
        const VectorRows known = {std::span(vectors.values).first(old * vectors.dimension),
                                  vectors.dimension};
        const VectorRows added = {std::span(vectors.values).subspan(old * vectors.dimension),
                                  vectors.dimension};
        const auto placed = placeVectors(known, points, added, {});
        QCOMPARE(placed.size(), added.count());
        std::vector<MapPoint> all = points;
        all.insert(all.end(), placed.begin(), placed.end());
        QVERIFY(purity(all, vectors.clusters) > 0.98);
        // What is there already keeps its place.
        const auto again = placeVectors(known, points, known, {});
        for (std::size_t i = 0; i < old; ++i)
            QVERIFY(squaredDistance(again[i], points[i]) < 1e-3);
        const VectorRows one = {std::span(vectors.values).first(vectors.dimension),
                                vectors.dimension};
        QCOMPARE(placeVectors(one, {points.front()}, added, {}).back(), points.front());
        QVERIFY(placeVectors(known, points, {{}, vectors.dimension}, {}).empty());
    }

    void itStopsAtOnce_data()
    {
        QTest::addColumn<double>("from");
        for (const double from : {0.0, 0.05, 0.3})
            QTest::addRow("%.0f%%", 100 * from) << from;
    }

    void itStopsAtOnce()
    {
        QFETCH(double, from);
        const auto vectors = clusteredVectors(1'500, 64, 20);
        CancellationSource source;
        std::atomic<int> toldAfter = 0;
        const auto tell = [&](double share) {
            if (source.token().isCanceled())
                ++toldAfter;
            else if (share >= from)
                source.cancel();
        };
        QVERIFY_THROWS_EXCEPTION(Canceled, mapVectors(rowsOf(vectors), {}, source.token(), tell));
        // Other threads may have been about to tell something; hundreds of steps were left.
        QVERIFY2(toldAfter.load() < 8, qPrintable(QString::number(toldAfter.load())));
    }

    void progressGrowsToTheEnd()
    {
        const auto vectors = clusteredVectors(600, 16, 3);
        setKernelThreads(1);
        std::vector<double> shares;
        mapVectors(rowsOf(vectors), {}, {}, [&](double share) { shares.push_back(share); });
        QVERIFY(std::ranges::is_sorted(shares));
        QCOMPARE(shares.back(), 1.0);
        QVERIFY(shares.size() > 500);
    }
};

QTEST_APPLESS_MAIN(TestVectorMap)
#include "tst_vector_map.moc"
