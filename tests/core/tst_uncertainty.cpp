// A report's uncertainty: artists, levels, intervals, differences.
#include "core/base/random.h"
#include "core/reports/evaluation_report.h"
#include "core/reports/report_writer.h"
#include "core/reports/uncertainty.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace genrescope;

namespace {

/// 60 tracks of 20 artists, three genres, of which the second is a child of the first.
Manifest fakeManifest()
{
    Manifest manifest;
    manifest.labels = {"Rock", "Punk", "Jazz"};
    manifest.parents = {-1, 0, -1};
    for (TrackId id = 1; id <= 60; ++id) {
        Track track;
        track.id = id;
        track.group = "artist:" + std::to_string(id / 3);
        track.labels = id % 2 == 0 ? std::vector<int>{0, 1} : std::vector<int>{2};
        manifest.tracks.push_back(std::move(track));
    }
    return manifest;
}

CheckpointEvaluation judged(const Manifest& manifest, double skill)
{
    Random random(4);
    CheckpointEvaluation evaluation;
    Decisions& decisions = evaluation.decisions;
    decisions = {.tracks = manifest.tracks.size(), .labels = manifest.labels.size()};
    for (const Track& track : manifest.tracks) {
        for (int label = 0; label < 3; ++label) {
            const bool truth = std::ranges::count(track.labels, label) > 0;
            decisions.truth.push_back(truth ? 1 : 0);
            decisions.scores.push_back((random.uniform() + (truth ? skill : 0.0)) / 2.0);
        }
    }
    evaluation.metrics = computeMetrics(decisions);
    evaluation.levels = levelsOf(manifest.parents);
    for (LevelEvaluation& level : evaluation.levels)
        level.metrics = computeMetrics(decisionsOn(decisions, level.labels));
    return evaluation;
}

EvaluationReport fakeReport(const Manifest& manifest)
{
    EvaluationReport report;
    report.labels = manifest.labels;
    for (const Track& track : manifest.tracks)
        report.tracks.push_back(track.id);
    report.bootstrap.resamples = 200;
    report.checkpoints = {judged(manifest, 0.2), judged(manifest, 0.8)};
    return report;
}

} // namespace

class TestUncertainty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void artistsByGroup()
    {
        Manifest manifest;
        for (const char* group : {"a", "", "b", "a", ""}) {
            Track track;
            track.id = static_cast<TrackId>(10 * (manifest.tracks.size() + 1));
            track.group = group;
            manifest.tracks.push_back(track);
        }
        const std::vector<TrackId> tracks = {10, 20, 30, 40, 50};
        // A track without an artist counts as one of its own.
        QCOMPARE(artistsOf(manifest, tracks), (std::vector<std::size_t>{0, 1, 2, 0, 3}));
        const std::vector<TrackId> some = {40, 20};
        QCOMPARE(artistsOf(manifest, some), (std::vector<std::size_t>{0, 1}));
    }

    void levelsNeedTwo()
    {
        QVERIFY(levelsOf({}).empty());
        QVERIFY(levelsOf({-1, -1}).empty());
        const auto levels = levelsOf({-1, 0, 1, -1});
        QCOMPARE(levels[0].labels, (LabelGroup{0, 3}));
        QCOMPARE(levels[1].labels, (LabelGroup{1, 2}));
    }

    void everyMetricLiesInItsInterval()
    {
        const Manifest manifest = fakeManifest();
        EvaluationReport report = fakeReport(manifest);
        addUncertainty(report, artistsOf(manifest, report.tracks), {});
        QCOMPARE(report.artists, std::size_t{21});
        const auto holds = [](const std::optional<Interval>& interval,
                              const std::optional<double>& value) {
            return interval->low < *value && *value < interval->high;
        };
        for (const CheckpointEvaluation& one : report.checkpoints) {
            QVERIFY(holds(one.intervals.weightedAp, one.metrics.weightedAp));
            QVERIFY(holds(one.intervals.microAp, one.metrics.microAp));
            QVERIFY(holds(one.intervals.macroAp, one.metrics.macroAp));
            for (std::size_t label = 0; label < 3; ++label)
                QVERIFY(
                    holds(one.labelIntervals[label], one.metrics.perLabel[label].averagePrecision));
            for (const LevelEvaluation& level : one.levels)
                QVERIFY(holds(level.intervals.weightedAp, level.metrics.weightedAp));
            // A level of one genre is that genre.
            QCOMPARE(one.levels[1].intervals.macroAp->low, one.labelIntervals[1]->low);
        }
    }

    void differencesOfEveryPair()
    {
        const Manifest manifest = fakeManifest();
        EvaluationReport report = fakeReport(manifest);
        report.checkpoints.push_back(report.checkpoints.front());
        addUncertainty(report, artistsOf(manifest, report.tracks), {});
        QCOMPARE(report.differences.size(), std::size_t{3});
        const CheckpointDifference& better = report.differences[0];
        QCOMPARE(better.first, std::size_t{0});
        QCOMPARE(better.second, std::size_t{1});
        QVERIFY(better.weightedAp->value > 0.0);
        QVERIFY(better.weightedAp->pValue < 0.05);
        const CheckpointDifference& same = report.differences[1];
        QCOMPARE(same.second, std::size_t{2});
        QCOMPARE(same.weightedAp->value, 0.0);
        QCOMPARE(same.weightedAp->pValue, 1.0);
    }

    void noIntervalsWithoutResamples()
    {
        const Manifest manifest = fakeManifest();
        EvaluationReport report = fakeReport(manifest);
        report.bootstrap.resamples = 0;
        addUncertainty(report, artistsOf(manifest, report.tracks), {});
        QVERIFY(!report.checkpoints[0].intervals.weightedAp);
        QVERIFY(report.checkpoints[0].labelIntervals.empty());
        QVERIFY(report.differences.empty());
    }

    void jsonHoldsThem()
    {
        const Manifest manifest = fakeManifest();
        EvaluationReport report = fakeReport(manifest);
        addUncertainty(report, artistsOf(manifest, report.tracks), {});
        const QJsonObject json =
            QJsonDocument::fromJson(QByteArray::fromStdString(toJson(report, false))).object();
        QCOMPARE(json[u"bootstrap"][u"resamples"].toInt(), 200);
        const QJsonObject first = json[u"checkpoints"][0].toObject();
        QCOMPARE(first[u"artists"].toInt(), 21);
        QCOMPARE(first[u"weighted_ap_interval"][1].toDouble(),
                 report.checkpoints[0].intervals.weightedAp->high);
        QCOMPARE(first[u"genres"][2][u"ap_interval"][0].toDouble(),
                 report.checkpoints[0].labelIntervals[2]->low);
        QCOMPARE(first[u"levels"][1][u"level"].toString(), QStringLiteral("fine"));
        QCOMPARE(first[u"levels"][1][u"genres"].toInt(), 1);
        QCOMPARE(json[u"differences"][0][u"weighted_ap"][u"p_value"].toDouble(),
                 report.differences[0].weightedAp->pValue);
    }
};

QTEST_APPLESS_MAIN(TestUncertainty)
#include "tst_uncertainty.moc"
