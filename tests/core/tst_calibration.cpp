// The parts of a calibration: scaling, thresholds, reliability; on decisions drawn from known
// distributions.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/metrics/label_columns.h"
#include "core/metrics/platt_scaling.h"
#include "core/metrics/reliability.h"
#include "core/metrics/thresholds.h"
#include "core/models/output_rule.h"

#include <QtTest>

#include <cmath>

using namespace genrescope;

namespace {

double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

/// A model that says sigmoid(x) where the truth has the probability sigmoid(slope · x + shift).
Decisions biased(std::size_t tracks, double slope, double shift)
{
    Random random(17);
    Decisions decisions = {.tracks = tracks, .labels = 1};
    for (std::size_t i = 0; i < tracks; ++i) {
        const double x = 2.0 * random.normal();
        decisions.scores.push_back(sigmoid(x));
        decisions.truth.push_back(random.uniform() < sigmoid(slope * x + shift) ? 1 : 0);
    }
    return decisions;
}

Decisions scaled(Decisions decisions, const PlattScaling& scaling)
{
    OutputRule rule;
    rule.slope = scaling.slope;
    rule.shift = scaling.shift;
    applyOutputRule(rule, decisions.labels, std::span(decisions.scores));
    return decisions;
}

Decisions repeated(const Decisions& once, int times)
{
    Decisions all = {.tracks = 0, .labels = once.labels};
    for (int i = 0; i < times; ++i) {
        all.tracks += once.tracks;
        all.truth.insert(all.truth.end(), once.truth.begin(), once.truth.end());
        all.scores.insert(all.scores.end(), once.scores.begin(), once.scores.end());
    }
    return all;
}

} // namespace

class TestCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheScaling_data()
    {
        QTest::addColumn<double>("slope");
        QTest::addColumn<double>("shift");
        QTest::newRow("nothing to mend") << 1.0 << 0.0;
        QTest::newRow("too sure") << 0.4 << 0.0;
        QTest::newRow("positives weighted four times") << 1.0 << -std::log(4.0);
        QTest::newRow("too timid") << 2.5 << 1.0;
    }

    void findsTheScaling()
    {
        QFETCH(double, slope);
        QFETCH(double, shift);
        const Decisions decisions = biased(40'000, slope, shift);
        const PlattScaling found = fitPlattScaling(decisions);
        QVERIFY2(std::abs(found.slope - slope) < 0.08, qPrintable(QString::number(found.slope)));
        QVERIFY2(std::abs(found.shift - shift) < 0.08, qPrintable(QString::number(found.shift)));
        QVERIFY(reliabilityOf(scaled(decisions, found)).error < 0.012);
        // Every order stays.
        QVERIFY(std::abs(*computeMetrics(decisions).microAp -
                         *computeMetrics(scaled(decisions, found)).microAp) < 1e-12);
    }

    void existsWhereScoresSeparateTrueFromFalse()
    {
        const Decisions decisions = {4, 1, {1, 1, 0, 0}, {0.9, 0.8, 0.2, 0.1}};
        const PlattScaling found = fitPlattScaling(decisions);
        QVERIFY(found.slope > 0.0 && found.slope < 10.0);
        QVERIFY(std::abs(found.shift) < 1e-6);
    }

    void rejectsWhatCannotBeRepaired()
    {
        QVERIFY_THROWS_EXCEPTION(ModelError,
                                 fitPlattScaling({4, 1, {0, 0, 1, 1}, {0.9, 0.8, 0.2, 0.1}}));
        QVERIFY_THROWS_EXCEPTION(ModelError, fitPlattScaling({2, 1, {0, 0}, {0.9, 0.8}}));
    }

    void reliabilityHasWilsonsIntervals()
    {
        Decisions decisions = {.tracks = 14, .labels = 1};
        decisions.scores.assign(10, 0.85);
        decisions.truth.assign(9, 1);
        decisions.truth.push_back(0);
        decisions.scores.insert(decisions.scores.end(), 4, 0.05);
        decisions.truth.insert(decisions.truth.end(), 4, 0);
        const Reliability reliability = reliabilityOf(decisions);
        // Wilson's formula in Python, for 9 of 10 and 0 of 4.
        QVERIFY(std::abs(reliability.bins[8].low - 0.5958499732047615) < 1e-7);
        QVERIFY(std::abs(reliability.bins[8].high - 0.9821237869049271) < 1e-7);
        QVERIFY(reliability.bins[0].low < 1e-12);
        QVERIFY(std::abs(reliability.bins[0].high - 0.4898908364545973) < 1e-7);
        QCOMPARE(reliability.bins[5].low, 0.0); // nothing is known
        QCOMPARE(reliability.bins[5].high, 1.0);
    }

    void reliabilityCountsByTenths()
    {
        const Decisions decisions = {6, 1, {0, 1, 1, 0, 1, 1}, {0.0, 0.05, 0.75, 0.7, 0.72, 1.0}};
        const Reliability reliability = reliabilityOf(decisions);
        QCOMPARE(reliability.bins.size(), std::size_t{10});
        QCOMPARE(reliability.bins[0].count, std::size_t{2});
        QCOMPARE(reliability.bins[0].probability, 0.025);
        QCOMPARE(reliability.bins[0].frequency, 0.5);
        QCOMPARE(reliability.bins[7].count, std::size_t{3});
        QCOMPARE(reliability.bins[9].count, std::size_t{1});
        QCOMPARE(reliability.bins[9].frequency, 1.0);
        QCOMPARE(reliability.bins[4].count, std::size_t{0});
        const double expected = (0.95 + std::abs(2.17 - 2.0) + 0.0) / 6.0;
        QVERIFY(std::abs(reliability.error - expected) < 1e-12);
        QVERIFY_THROWS_EXCEPTION(ConfigError, reliabilityOf({1, 1, {1}, {1.5}}));
    }

    void thresholdsOfTheBestF1()
    {
        // Calling 0.9 and 0.6: precision 1, recall 2/3; the third true one costs two false ones.
        const Decisions decisions =
            repeated({6, 1, {1, 1, 0, 0, 1, 0}, {0.9, 0.6, 0.4, 0.3, 0.2, 0.1}}, 4);
        QCOMPARE(chooseThresholds(decisions, std::nullopt), std::vector<double>{0.5});
        const CallMetrics calls = callMetrics(decisions, std::vector<double>{0.5});
        QCOMPARE(calls.perLabel[0].precision.value(), 1.0);
        QCOMPARE(calls.perLabel[0].recall.value(), 2.0 / 3.0);
        QCOMPARE(calls.perLabel[0].f1, 0.8);
        QCOMPARE(calls.microF1, 0.8);
    }

    void threeExamplesSetNoThreshold()
    {
        // Best F1 would be to call both from 0.95 on.
        const Decisions few = {4, 1, {1, 1, 0, 0}, {0.99, 0.96, 0.94, 0.6}};
        QCOMPARE(chooseThresholds(few, std::nullopt), std::vector<double>{0.5});
        QCOMPARE(chooseThresholds(repeated(few, 4), std::nullopt), std::vector<double>{0.5});
        QCOMPARE(chooseThresholds(repeated(few, 5), std::nullopt).front(), 0.95);
        QCOMPARE(chooseThresholds(few, 0.9).front(), 0.95);
    }

    void thresholdsOfAPrecision()
    {
        const Decisions decisions = {6, 1, {1, 0, 1, 1, 0, 0}, {0.9, 0.8, 0.7, 0.6, 0.5, 0.1}};
        // 1, 1/2, 2/3, 3/4, 3/5, 1/2: at least 0.7 is reached again after it was lost.
        QCOMPARE(chooseThresholds(decisions, 0.7).front(), 0.55);
        QCOMPARE(chooseThresholds(decisions, 0.8).front(), 0.85);
        // Never reached: the most confident one is wrong.
        QCOMPARE(chooseThresholds({2, 1, {0, 1}, {0.9, 0.8}}, 0.7), std::vector<double>{1.0});
    }

    void thresholdsWithoutATrueExample()
    {
        const Decisions decisions = {2, 2, {0, 1, 0, 0}, {0.9, 0.8, 0.1, 0.2}};
        QCOMPARE(chooseThresholds(decisions, std::nullopt), (std::vector<double>{0.5, 0.5}));
        QCOMPARE(chooseThresholds(decisions, 0.9), (std::vector<double>{1.0, 0.5}));
        const CallMetrics calls = callMetrics(decisions, std::vector<double>{0.5, 0.5});
        QVERIFY(!calls.perLabel[0].recall);
        QCOMPARE(calls.perLabel[0].precision.value(), 0.0);
        // Only labels with support are averaged.
        QCOMPARE(calls.macroF1.value(), 1.0);
        QVERIFY_THROWS_EXCEPTION(ConfigError, callMetrics(decisions, std::vector<double>{0.5}));
    }

    void columnsKeepTheLabelWithoutMusic()
    {
        OutputRule rule;
        rule.noMusic = 2;
        QCOMPARE(ruleOf(rule, {0, 2}).noMusic, 1);
        QCOMPARE(ruleOf(rule, {0, 1}).noMusic, -1);
        QCOMPARE(ruleOf(OutputRule{}, {0, 1}).noMusic, -1);
    }
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
