// The generator itself against its authors' figures; what is drawn from it against theory.
#include "core/base/random.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

using namespace genrescope;

namespace {

struct Moments {
    double mean = 0.0;
    double variance = 0.0;
};

template<typename Draw>
Moments moments(int count, Draw draw)
{
    double sum = 0.0;
    double squares = 0.0;
    for (int i = 0; i < count; ++i) {
        const double value = draw();
        sum += value;
        squares += value * value;
    }
    const double mean = sum / count;
    return {mean, squares / count - mean * mean};
}

constexpr int draws = 200'000;

} // namespace

class TestRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // First values for the state {1, 2, 3, 4}: the test vector of rand_xoshiro (Rust), which was
    // made with Blackman and Vigna's C code.
    void isXoshiro256StarStar()
    {
        Random random(Random::State{1, 2, 3, 4});
        const std::array<std::uint64_t, 10> expected = {11520ULL,
                                                        0ULL,
                                                        1509978240ULL,
                                                        1215971899390074240ULL,
                                                        1216172134540287360ULL,
                                                        607988272756665600ULL,
                                                        16172922978634559625ULL,
                                                        8476171486693032832ULL,
                                                        10595114339597558777ULL,
                                                        2904607092377533576ULL};
        for (const std::uint64_t value : expected)
            QCOMPARE(random.next(), value);
    }

    // SplitMix64 of the seed 1234567, as published with it.
    void isSeededBySplitMix64()
    {
        const Random::State expected = {6457827717110365317ULL, 3203168211198807973ULL,
                                        9817491932198370423ULL, 4593380528125082431ULL};
        QVERIFY(Random(1234567).state() == expected);
    }

    // A changed stream would silently change every split, crop and run.
    void keepsItsValuesForASeed()
    {
        Random plain(1337);
        QCOMPARE(plain.next(), 12468955128717782748ULL);
        QCOMPARE(plain.next(), 15024386940265324015ULL);
        Random stream(1337, 7);
        QCOMPARE(stream.next(), 9784594012650903976ULL);
        QCOMPARE(stream.next(), 15180839366227555477ULL);
    }

    void streamsOfOneSeedDiffer()
    {
        std::set<std::uint64_t> first;
        for (std::uint64_t stream = 0; stream < 1000; ++stream)
            first.insert(Random(5, stream).next());
        QCOMPARE(first.size(), std::size_t{1000});
    }

    void continuesFromASavedState()
    {
        Random random(99);
        random.next();
        Random resumed(random.state());
        QCOMPARE(resumed.next(), random.next());
    }

    void uniformFillsTheUnitInterval()
    {
        Random random(1);
        double smallest = 1.0;
        double largest = 0.0;
        const Moments found = moments(draws, [&] {
            const double value = random.uniform();
            smallest = std::min(smallest, value);
            largest = std::max(largest, value);
            return value;
        });
        QVERIFY(smallest >= 0.0 && smallest < 1e-4);
        QVERIFY(largest < 1.0 && largest > 1.0 - 1e-4);
        // The standard error of the mean is 0.00065.
        QVERIFY(std::abs(found.mean - 0.5) < 0.003);
        QVERIFY(std::abs(found.variance - 1.0 / 12.0) < 0.001);
    }

    void belowIsUniform()
    {
        Random random(2);
        constexpr int bound = 10;
        std::array<int, bound> counts = {};
        for (int i = 0; i < draws; ++i)
            ++counts.at(random.below(bound));
        double chiSquare = 0.0;
        for (const int count : counts)
            chiSquare += std::pow(count - draws / bound, 2) / (draws / bound);
        // 9 degrees of freedom: exceeded once in a million.
        QVERIFY2(chiSquare < 43.0, qPrintable(QString::number(chiSquare)));
    }

    // With the remainder of a 64-bit value alone, the lower third of [0, 3·2^62) would come up
    // half of the time.
    void belowHasNoModuloBias()
    {
        Random random(3);
        const std::uint64_t quarter = std::uint64_t{1} << 62;
        int low = 0;
        for (int i = 0; i < draws; ++i)
            low += random.below(3 * quarter) < quarter;
        QVERIFY(std::abs(low / double(draws) - 1.0 / 3.0) < 0.006);
    }

    void belowOneIsZero()
    {
        Random random(4);
        QCOMPARE(random.below(1), 0ULL);
    }

    void betweenIncludesBothEnds()
    {
        Random random(5);
        std::set<std::int64_t> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(random.between(-2, 3));
        QVERIFY((seen == std::set<std::int64_t>{-2, -1, 0, 1, 2, 3}));
    }

    void normalHasUnitVariance()
    {
        Random random(6);
        const Moments found = moments(draws, [&] { return random.normal(); });
        QVERIFY(std::abs(found.mean) < 0.01);
        QVERIFY(std::abs(found.variance - 1.0) < 0.02);
    }

    void symmetricBeta_data()
    {
        QTest::addColumn<double>("a");
        for (const double a : {0.2, 0.4, 1.0, 3.0})
            QTest::newRow(qPrintable(QString::number(a))) << a;
    }
    // Beta(a, a): mean 1/2, variance 1 / (4 (2a + 1)).
    void symmetricBeta()
    {
        QFETCH(double, a);
        Random random(7);
        bool inside = true;
        const Moments found = moments(draws, [&] {
            const double value = random.symmetricBeta(a);
            inside = inside && value >= 0.0 && value <= 1.0;
            return value;
        });
        QVERIFY(inside);
        QVERIFY(std::abs(found.mean - 0.5) < 0.006);
        const double expected = 1.0 / (4.0 * (2.0 * a + 1.0));
        QVERIFY2(std::abs(found.variance - expected) < 0.02 * expected,
                 qPrintable(QString::number(found.variance)));
    }

    void shuffleIsAFairPermutation()
    {
        Random random(8);
        std::array<std::array<int, 4>, 4> counts = {};
        for (int i = 0; i < 40'000; ++i) {
            std::vector<int> values = {0, 1, 2, 3};
            random.shuffle(values);
            for (std::size_t place = 0; place < values.size(); ++place)
                ++counts[static_cast<std::size_t>(values[place])][place];
            std::sort(values.begin(), values.end());
            QVERIFY((values == std::vector<int>{0, 1, 2, 3}));
        }
        // Every value in every place: 10,000 times; the standard deviation is 87.
        for (const auto& places : counts) {
            for (const int count : places)
                QVERIFY(std::abs(count - 10'000) < 500);
        }
    }

    void shuffleKeepsItsOrderForASeed()
    {
        Random random(1337);
        std::vector<int> values(8);
        std::iota(values.begin(), values.end(), 0);
        random.shuffle(values);
        QVERIFY((values == std::vector<int>{6, 1, 0, 7, 5, 3, 2, 4}));
    }
};

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
