// Metrics against scikit-learn (shared reference data) and against values computed by hand.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/metrics/metrics.h"
#include "core/metrics/ranking.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace genrescope;

namespace {

constexpr double tolerance = 1e-9;

/// Five tracks, three labels: one with ties, one that no track has, one that every track has.
Decisions handWritten()
{
    Decisions decisions;
    decisions.tracks = 5;
    decisions.labels = 3;
    decisions.truth = {1, 0, 1, /**/ 0, 0, 1, /**/ 1, 0, 1, /**/ 0, 0, 1, /**/ 1, 0, 1};
    decisions.scores = {0.9, 0.6, 0.5, /**/ 0.8, 0.4, 0.5, /**/ 0.8, 0.2, 0.4, /**/
                        0.3, 0.1, 0.4, /**/ 0.1, 0.5, 0.9};
    return decisions;
}

bool equals(const std::optional<double>& found, const QJsonValue& expected)
{
    if (found.has_value() == expected.isNull())
        return false;
    return !found || std::abs(*found - expected.toDouble()) < tolerance;
}

Decisions decisionsOf(const QJsonObject& reference)
{
    const QJsonArray truth = reference[u"truth"].toArray();
    const QJsonArray scores = reference[u"score"].toArray();
    Decisions decisions;
    decisions.tracks = static_cast<std::size_t>(truth.size());
    decisions.labels = static_cast<std::size_t>(truth[0].toArray().size());
    for (const QJsonValue row : truth) {
        for (const QJsonValue cell : row.toArray())
            decisions.truth.push_back(cell.toInt() != 0);
    }
    for (const QJsonValue row : scores) {
        for (const QJsonValue cell : row.toArray())
            decisions.scores.push_back(cell.toDouble());
    }
    return decisions;
}

/// The definitions, read literally: quadratic.
double plainAveragePrecision(const std::vector<unsigned char>& truth,
                             const std::vector<double>& scores)
{
    double sum = 0.0;
    double positives = 0.0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        if (truth[i] == 0)
            continue;
        ++positives;
        double called = 0.0;
        double right = 0.0;
        for (std::size_t j = 0; j < truth.size(); ++j) {
            called += scores[j] >= scores[i];
            right += scores[j] >= scores[i] && truth[j] != 0;
        }
        sum += right / called;
    }
    return sum / positives;
}

double plainRocAuc(const std::vector<unsigned char>& truth, const std::vector<double>& scores)
{
    double won = 0.0;
    double pairs = 0.0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        for (std::size_t j = 0; j < truth.size(); ++j) {
            if (truth[i] == 0 || truth[j] != 0)
                continue;
            ++pairs;
            won += scores[i] > scores[j] ? 1.0 : scores[i] == scores[j] ? 0.5 : 0.0;
        }
    }
    return won / pairs;
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handComputed()
    {
        const Metrics metrics = computeMetrics(handWritten());
        QCOMPARE(metrics.perLabel.size(), std::size_t{3});

        const LabelMetrics& ties = metrics.perLabel[0];
        QCOMPARE(ties.support, std::size_t{3});
        QCOMPARE(ties.averagePrecision.value(), (1.0 + 2.0 / 3.0 + 3.0 / 5.0) / 3.0);
        QCOMPARE(ties.rocAuc.value(), 3.5 / 6.0);
        QCOMPARE(ties.f1AtHalf, 2.0 / 3.0);

        const LabelMetrics& nobody = metrics.perLabel[1];
        QCOMPARE(nobody.support, std::size_t{0});
        QVERIFY(!nobody.averagePrecision && !nobody.rocAuc);
        QCOMPARE(nobody.f1AtHalf, 0.0);

        const LabelMetrics& everyTrack = metrics.perLabel[2];
        QCOMPARE(everyTrack.support, std::size_t{5});
        QCOMPARE(everyTrack.averagePrecision.value(), 1.0);
        QVERIFY(!everyTrack.rocAuc);
        QCOMPARE(everyTrack.f1AtHalf, 3.0 / 4.0);

        QCOMPARE(metrics.weightedAp.value(), 109.0 / 120.0);
        QCOMPARE(metrics.macroAp.value(), 79.0 / 90.0);
        QCOMPARE(metrics.microAp.value(),
                 (2.0 + 3.0 / 4.0 + 2.0 * 5.0 / 8.0 + 2.0 * 7.0 / 11.0 + 8.0 / 15.0) / 8.0);
        QCOMPARE(metrics.macroRocAuc.value(), 7.0 / 12.0);
        QCOMPARE(metrics.microF1AtHalf, 10.0 / 16.0);
        QCOMPARE(metrics.macroF1AtHalf.value(), 17.0 / 24.0);
    }

    void curveHasOnePointForEachDistinctScore()
    {
        const std::vector<PrecisionRecallCurve> curves = precisionRecallCurves(handWritten());
        QCOMPARE(curves.size(), std::size_t{3});
        const PrecisionRecallCurve& curve = curves[0];
        QVERIFY((curve.thresholds == std::vector{0.9, 0.8, 0.3, 0.1}));
        QVERIFY((curve.precision == std::vector{1.0, 2.0 / 3.0, 0.5, 0.6}));
        QVERIFY((curve.recall == std::vector{1.0 / 3.0, 2.0 / 3.0, 2.0 / 3.0, 1.0}));
        QVERIFY(curves[1].thresholds.empty() && curves[1].recall.empty());
        QVERIFY((curves[2].precision == std::vector{1.0, 1.0, 1.0}));
        QVERIFY((curves[2].recall == std::vector{0.2, 0.6, 1.0}));
    }

    void nothingIsUndefined()
    {
        const Metrics metrics = computeMetrics({});
        QVERIFY(metrics.perLabel.empty());
        QVERIFY(!metrics.weightedAp && !metrics.microAp && !metrics.macroAp &&
                !metrics.macroRocAuc && !metrics.macroF1AtHalf);
    }

    void withoutAnyTruthAveragesAreUndefined()
    {
        Decisions decisions = handWritten();
        std::fill(decisions.truth.begin(), decisions.truth.end(), 0);
        const Metrics metrics = computeMetrics(decisions);
        QVERIFY(!metrics.weightedAp && !metrics.microAp && !metrics.macroAp &&
                !metrics.macroRocAuc && !metrics.macroF1AtHalf);
        QCOMPARE(metrics.microF1AtHalf, 0.0);
    }

    // Enough values for the radix sort, with many ties and values of every sign and size.
    void equalsThePlainDefinitionsOnManyTracks()
    {
        Random random(11);
        std::vector<unsigned char> truth;
        std::vector<double> scores;
        for (int i = 0; i < 4000; ++i) {
            truth.push_back(random.uniform() < 0.4);
            scores.push_back(std::round(random.normal() * 100.0 + 20.0 * truth.back()) / 100.0);
        }
        QVERIFY(std::abs(*averagePrecision(truth, scores) - plainAveragePrecision(truth, scores)) <
                tolerance);
        QVERIFY(std::abs(*rocAuc(truth, scores) - plainRocAuc(truth, scores)) < tolerance);
    }

    void sortsEveryKindOfFiniteValue()
    {
        using Limits = std::numeric_limits<double>;
        Random random(12);
        std::vector<double> values = {0.0,
                                      -0.0,
                                      Limits::max(),
                                      Limits::lowest(),
                                      Limits::denorm_min(),
                                      -Limits::denorm_min(),
                                      Limits::min()};
        for (int i = 0; i < 5000; ++i)
            values.push_back(random.normal() * std::pow(10.0, double(random.between(-300, 300))));
        std::vector<double> expected = values;
        std::sort(expected.begin(), expected.end(), std::greater<>());
        sortDescending(values);
        QVERIFY(values == expected);
    }

    void rejectsWhatDoesNotFit()
    {
        Decisions decisions = handWritten();
        decisions.scores.pop_back();
        QVERIFY_THROWS_EXCEPTION(ConfigError, computeMetrics(decisions));
        QVERIFY_THROWS_EXCEPTION(ConfigError, precisionRecallCurves(decisions));
        const std::vector<unsigned char> truth = {1, 0};
        const std::vector<double> scores = {0.5};
        QVERIFY_THROWS_EXCEPTION(ConfigError, averagePrecision(truth, scores));
    }

    void rejectsScoresThatAreNotNumbers()
    {
        Decisions decisions = handWritten();
        decisions.scores[7] = std::numeric_limits<double>::quiet_NaN();
        QVERIFY_THROWS_EXCEPTION(ConfigError, computeMetrics(decisions));
    }

    void equalsScikitLearn_data()
    {
        QTest::addColumn<QJsonObject>("reference");
        QFile file(QStringLiteral(GENRESCOPE_SHARED "/reference/metrics/metrics.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared reference metrics are not present");
        const QJsonArray cases =
            QJsonDocument::fromJson(file.readAll()).object()[u"cases"].toArray();
        QVERIFY(!cases.isEmpty());
        for (const QJsonValue reference : cases)
            QTest::newRow(qPrintable(reference[u"name"].toString())) << reference.toObject();
    }
    void equalsScikitLearn()
    {
        QFETCH(QJsonObject, reference);
        const Decisions decisions = decisionsOf(reference);
        const Metrics metrics = computeMetrics(decisions);
        for (std::size_t label = 0; label < decisions.labels; ++label) {
            const auto index = static_cast<qsizetype>(label);
            const LabelMetrics& found = metrics.perLabel[label];
            QCOMPARE(static_cast<int>(found.support), reference[u"support"][index].toInt());
            QVERIFY(equals(found.averagePrecision, reference[u"average_precision"][index]));
            QVERIFY(equals(found.rocAuc, reference[u"roc_auc"][index]));
        }
        QVERIFY(equals(metrics.macroAp, reference[u"macro_ap"]));
        QVERIFY(equals(metrics.weightedAp, reference[u"weighted_ap"]));
        QVERIFY(equals(metrics.microAp, reference[u"micro_ap"]));
        QVERIFY(equals(metrics.macroRocAuc, reference[u"macro_roc_auc"]));
        QVERIFY(equals(metrics.microF1AtHalf, reference[u"micro_f1_at_half"]));
        QVERIFY(equals(metrics.macroF1AtHalf, reference[u"macro_f1_at_half"]));
    }

    // scikit-learn's thresholds ascend, and its curve ends with a point (recall 0, precision 1)
    // that no threshold gives.
    void curveEqualsScikitLearn_data() { equalsScikitLearn_data(); }
    void curveEqualsScikitLearn()
    {
        QFETCH(QJsonObject, reference);
        const PrecisionRecallCurve curve = precisionRecallCurves(decisionsOf(reference)).front();
        const QJsonObject expected = reference[u"pr_curve_label0"].toObject();
        const QJsonArray thresholds = expected[u"thresholds"].toArray();
        const QJsonArray precision = expected[u"precision"].toArray();
        const QJsonArray recall = expected[u"recall"].toArray();
        QCOMPARE(static_cast<qsizetype>(curve.thresholds.size()), thresholds.size());
        QCOMPARE(precision.size(), thresholds.size() + 1);
        QCOMPARE(precision.last().toDouble(), 1.0);
        QCOMPARE(recall.last().toDouble(), 0.0);
        for (qsizetype i = 0; i < thresholds.size(); ++i) {
            const auto point = static_cast<std::size_t>(thresholds.size() - 1 - i);
            QVERIFY(equals(curve.thresholds[point], thresholds[i]));
            QVERIFY(equals(curve.precision[point], precision[i]));
            QVERIFY(equals(curve.recall[point], recall[i]));
        }
    }
};

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
