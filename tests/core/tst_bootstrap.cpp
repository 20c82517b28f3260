// Intervals by resampling artists: against metrics computed the plain way, against known cases.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/metrics/bootstrap.h"
#include "core/metrics/weighted_ranking.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace genrescope;

namespace {

/// Scores correlated with the truth, rounded so that there are ties.
Decisions syntheticValues(std::size_t tracks, std::size_t labels, std::uint64_t seed,
                          double skill = 0.3)
{
    Random random(seed);
    Decisions decisions = {.tracks = tracks, .labels = labels};
    for (std::size_t i = 0; i < tracks * labels; ++i) {
        const bool truth = random.uniform() < 0.2;
        decisions.truth.push_back(truth ? 1 : 0);
        decisions.scores.push_back(std::round(20.0 * (random.uniform() + (truth ? skill : 0.0))) /
                                   20.0);
    }
    return decisions;
}

/// Every track as often as its weight says.
Decisions repeated(const Decisions& decisions, const std::vector<int>& weights)
{
    Decisions result = {.tracks = 0, .labels = decisions.labels};
    for (std::size_t track = 0; track < decisions.tracks; ++track) {
        for (int copy = 0; copy < weights[track]; ++copy) {
            for (std::size_t label = 0; label < decisions.labels; ++label) {
                const std::size_t at = track * decisions.labels + label;
                result.truth.push_back(decisions.truth[at]);
                result.scores.push_back(decisions.scores[at]);
            }
            ++result.tracks;
        }
    }
    return result;
}

LabelGroup allLabels(const Decisions& decisions)
{
    LabelGroup group(decisions.labels);
    std::iota(group.begin(), group.end(), std::size_t{0});
    return group;
}

std::vector<std::size_t> eachItsOwn(std::size_t tracks)
{
    std::vector<std::size_t> clusters(tracks);
    std::iota(clusters.begin(), clusters.end(), std::size_t{0});
    return clusters;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TestBootstrap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weightsAreRepetitions()
    {
        const Decisions decisions = syntheticValues(40, 3, 7);
        Random random(9);
        std::vector<double> weights(decisions.tracks * WeightedRanking::lanes);
        for (double& weight : weights)
            weight = static_cast<double>(random.below(4));
        const WeightedRanking pooled(decisions, allLabels(decisions));
        const WeightedRanking::Result all = pooled.averagePrecision(weights);
        for (std::size_t lane = 0; lane < WeightedRanking::lanes; ++lane) {
            std::vector<int> counts;
            for (std::size_t track = 0; track < decisions.tracks; ++track)
                counts.push_back(static_cast<int>(weights[track * WeightedRanking::lanes + lane]));
            const Metrics plain = computeMetrics(repeated(decisions, counts));
            QVERIFY(near(all.averagePrecision[lane], plain.microAp.value()));
            for (std::size_t label = 0; label < decisions.labels; ++label) {
                const WeightedRanking one(decisions, std::span(&label, 1));
                const WeightedRanking::Result result = one.averagePrecision(weights);
                QVERIFY(near(result.averagePrecision[lane],
                             plain.perLabel[label].averagePrecision.value()));
                QCOMPARE(result.support[lane], static_cast<double>(plain.perLabel[label].support));
            }
        }
    }

    void weightsOfNothingLeaveItUndefined()
    {
        const Decisions decisions = {2, 1, {1, 0}, {0.5, 0.9}};
        const std::vector<double> weights(2 * WeightedRanking::lanes, 0.0);
        const std::size_t label = 0;
        const auto result =
            WeightedRanking(decisions, std::span(&label, 1)).averagePrecision(weights);
        QCOMPARE(result.support[0], 0.0);
        QCOMPARE(result.averagePrecision[0], 0.0);
    }

    void oneClusterIsTheDataItself()
    {
        const Decisions decisions = syntheticValues(30, 4, 3);
        const Metrics metrics = computeMetrics(decisions);
        const std::vector<std::size_t> one(decisions.tracks, 0);
        const BootstrapSamples samples =
            bootstrap(decisions, one, {allLabels(decisions), {1, 3}}, {.resamples = 11}, {});
        QCOMPARE(samples.groups[0].weightedAp.size(), std::size_t{11});
        for (std::size_t i = 0; i < 11; ++i) {
            QVERIFY(near(*samples.groups[0].weightedAp[i], *metrics.weightedAp));
            QVERIFY(near(*samples.groups[0].microAp[i], *metrics.microAp));
            QVERIFY(near(*samples.groups[0].macroAp[i], *metrics.macroAp));
            QVERIFY(near(*samples.labels[2][i], *metrics.perLabel[2].averagePrecision));
            const double two =
                (*metrics.perLabel[1].averagePrecision + *metrics.perLabel[3].averagePrecision) /
                2.0;
            QVERIFY(near(*samples.groups[1].macroAp[i], two));
        }
    }

    void theSeedDecides()
    {
        const Decisions decisions = syntheticValues(30, 2, 3);
        const auto clusters = eachItsOwn(30);
        const auto weighted = [&](std::uint64_t seed) {
            return bootstrap(decisions, clusters, {allLabels(decisions)},
                             {.resamples = 20, .seed = seed}, {})
                .groups[0]
                .weightedAp;
        };
        QCOMPARE(weighted(5), weighted(5));
        QVERIFY(weighted(5) != weighted(6));
    }

    // Ten identical tracks by each artist carry the information of one.
    void artistsMakeIntervalsWider()
    {
        const Decisions few = syntheticValues(40, 3, 21);
        const Decisions many = repeated(few, std::vector<int>(few.tracks, 10));
        std::vector<std::size_t> artists;
        for (std::size_t track = 0; track < many.tracks; ++track)
            artists.push_back(track / 10);
        const auto width = [](const Decisions& decisions,
                              const std::vector<std::size_t>& clusters) {
            const auto samples =
                bootstrap(decisions, clusters, {allLabels(decisions)}, {.resamples = 2'000}, {});
            const auto interval = percentileInterval(samples.groups[0].weightedAp);
            return interval->high - interval->low;
        };
        const double byArtist = width(many, artists);
        QVERIFY(near(byArtist, width(few, eachItsOwn(few.tracks))));
        QVERIFY(byArtist > 2.5 * width(many, eachItsOwn(many.tracks)));
    }

    // 95 % of the intervals should hold the true value; few resamples and datasets allow a margin.
    void intervalsHoldTheTruth()
    {
        const double truth = *computeMetrics(syntheticValues(40'000, 1, 99)).microAp;
        int held = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Decisions decisions = syntheticValues(300, 1, 1'000 + seed);
            const auto samples =
                bootstrap(decisions, eachItsOwn(300), {{0}}, {.resamples = 400}, {});
            const auto interval = percentileInterval(samples.groups[0].microAp);
            held += interval->low <= truth && truth <= interval->high ? 1 : 0;
        }
        QVERIFY2(held >= 180 && held <= 199, qPrintable(QString::number(held)));
    }

    void percentiles()
    {
        MetricSamples samples;
        for (int i = 0; i <= 200; ++i)
            samples.push_back(static_cast<double>((i * 71) % 201));
        const auto interval = percentileInterval(samples);
        QCOMPARE(interval->low, 5.0);
        QCOMPARE(interval->high, 195.0);
        QVERIFY(!percentileInterval({}));
        samples.resize(100);
        samples.resize(130);
        QVERIFY(percentileInterval(samples));
        samples.resize(140);
        QVERIFY(!percentileInterval(samples));
    }

    // A genre by a single artist: nothing is known about other artists.
    void aGenreOfOneArtistHasNoInterval()
    {
        Decisions decisions = syntheticValues(30, 2, 5);
        for (std::size_t track = 0; track < 30; ++track)
            decisions.truth[2 * track] = track < 3 ? 1 : 0;
        std::vector<std::size_t> artists;
        for (std::size_t track = 0; track < 30; ++track)
            artists.push_back(track / 3);
        const auto samples =
            bootstrap(decisions, artists, {allLabels(decisions)}, {.resamples = 500}, {});
        QVERIFY(!percentileInterval(samples.labels[0]));
        QVERIFY(percentileInterval(samples.labels[1]));
    }

    void equalModelsDoNotDiffer()
    {
        const Decisions decisions = syntheticValues(50, 2, 5);
        const auto samples =
            bootstrap(decisions, eachItsOwn(50), {allLabels(decisions)}, {.resamples = 100}, {});
        const auto& weighted = samples.groups[0].weightedAp;
        const auto difference = pairedDifference(weighted, weighted, 0.5, 0.5);
        QCOMPARE(difference->value, 0.0);
        QCOMPARE(difference->interval.low, 0.0);
        QCOMPARE(difference->pValue, 1.0);
    }

    void theBetterModelIsFound()
    {
        const Decisions weak = syntheticValues(200, 2, 5, 0.1);
        Decisions strong = weak;
        for (std::size_t i = 0; i < strong.scores.size(); ++i)
            strong.scores[i] += strong.truth[i] != 0 ? 0.5 : 0.0;
        const auto samplesOf = [&](const Decisions& decisions) {
            return bootstrap(decisions, eachItsOwn(200), {allLabels(decisions)}, {.resamples = 999},
                             {})
                .groups[0]
                .weightedAp;
        };
        const auto difference =
            pairedDifference(samplesOf(weak), samplesOf(strong), computeMetrics(weak).weightedAp,
                             computeMetrics(strong).weightedAp);
        QVERIFY(difference->value > 0.2);
        QVERIFY(difference->interval.low > 0.1);
        QVERIFY(difference->interval.low < difference->value);
        QVERIFY(difference->interval.high > difference->value);
        QVERIFY(near(difference->pValue, 2.0 / 1'000.0));
        QVERIFY(!pairedDifference(samplesOf(weak), samplesOf(strong), std::nullopt, 0.5));
    }

    void rejectsSizesThatDoNotFit()
    {
        const Decisions decisions = syntheticValues(10, 2, 5);
        QVERIFY_THROWS_EXCEPTION(ConfigError, bootstrap(decisions, eachItsOwn(9), {}, {}, {}));
        QVERIFY_THROWS_EXCEPTION(ConfigError, bootstrap(decisions, eachItsOwn(10), {{2}}, {}, {}));
    }
};

QTEST_APPLESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
