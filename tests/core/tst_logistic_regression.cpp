#include "core/metrics/grouped_folds.h"
#include "core/metrics/logistic_regression.h"
#include "core/metrics/row_space.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace genrescope;

namespace {

/// Two values per sample; the first one mostly predicts the truth.
Samples syntheticSamples(std::vector<double>& truth)
{
    Samples samples = {.count = 40, .width = 2};
    for (std::size_t i = 0; i < samples.count; ++i) {
        const double x = std::sin(static_cast<double>(i * 37));
        const double y = std::cos(static_cast<double>(i * 11));
        samples.values.insert(samples.values.end(), {x, y});
        truth.push_back(x + 0.5 * y + 0.4 * std::sin(static_cast<double>(i * 5)) > 0.2 ? 1 : 0);
    }
    return samples;
}

/// The gradient of the objective of fitLogistic.
std::vector<double> gradientAt(const LinearRule& rule, const Samples& samples,
                               const std::vector<double>& truth, const std::vector<double>& center,
                               double strength)
{
    std::vector<double> gradient(3);
    for (std::size_t i = 0; i < samples.count; ++i) {
        const double p = 1.0 / (1.0 + std::exp(-rule.logOdds(samples.row(i))));
        const double error = p - truth[i];
        gradient[0] += error * samples.row(i)[0];
        gradient[1] += error * samples.row(i)[1];
        gradient[2] += error;
    }
    gradient[0] += strength * (rule.weights[0] - center[0]);
    gradient[1] += strength * (rule.weights[1] - center[1]);
    gradient[2] += LogisticPrior().biasStrength * rule.bias;
    return gradient;
}

/// Newton's method with the whole curvature, solved exactly.
LinearRule fittedExactly(const Samples& samples, const std::vector<double>& truth,
                         const std::vector<double>& center, double strength)
{
    const std::size_t size = samples.width + 1;
    LinearRule rule = {.weights = center};
    for (int step = 0; step < 50; ++step) {
        std::vector<double> gradient(size);
        std::vector<double> curvature(size * size);
        for (std::size_t k = 0; k < size; ++k) {
            const bool isBias = k + 1 == size;
            const double own = isBias ? LogisticPrior().biasStrength : strength;
            gradient[k] = own * (isBias ? rule.bias : rule.weights[k] - center[k]);
            curvature[k * size + k] = own;
        }
        for (std::size_t i = 0; i < samples.count; ++i) {
            std::vector<double> row(samples.row(i).begin(), samples.row(i).end());
            row.push_back(1.0);
            const double p = 1.0 / (1.0 + std::exp(-rule.logOdds(samples.row(i))));
            for (std::size_t k = 0; k < size; ++k) {
                gradient[k] += (p - truth[i]) * row[k];
                for (std::size_t j = 0; j <= k; ++j)
                    curvature[k * size + j] += p * (1.0 - p) * row[k] * row[j];
            }
        }
        const Cholesky factor(std::move(curvature), size);
        factor.solveLower(gradient);
        factor.solveUpper(gradient);
        for (std::size_t k = 0; k < samples.width; ++k)
            rule.weights[k] -= gradient[k];
        rule.bias -= gradient.back();
    }
    return rule;
}

/// Fewer samples than values, which depend on one another, as embeddings do.
Samples wideSamples()
{
    Samples samples = {.count = 50, .width = 70};
    for (std::size_t i = 0; i < samples.count; ++i) {
        for (std::size_t k = 0; k < samples.width; ++k) {
            const auto x = static_cast<double>(i * (1 + k % 7));
            samples.values.push_back(std::sin(x) + 0.2 * std::cos(static_cast<double>(i * k)));
        }
    }
    return samples;
}

} // namespace

class TestLogisticRegression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// With more values than samples, the rule is found in the coordinates of what they span.
    void aRuleIsTheSameInTheSpaceOfItsSamples()
    {
        Samples samples = {.count = 6, .width = 9};
        for (std::size_t i = 0; i < 54; ++i)
            samples.values.push_back(std::sin(static_cast<double>(i * i)));
        // One that depends on the others.
        for (std::size_t k = 0; k < 9; ++k)
            samples.values[45 + k] = samples.values[k] - samples.values[9 + k];
        const std::vector<double> truth = {1.0, 0.0, 1.0, 1.0, 0.0, 0.0};
        std::vector<double> center(9);
        center[3] = 0.7;
        const LinearRule direct =
            fitLogistic(samples, truth, {.center = center, .strength = 0.3}, {});

        const RowSpace space(samples);
        const std::vector<double> inside = space.project(center);
        const LinearRule rule =
            fitLogistic(space.coordinates(), truth, {.center = inside, .strength = 0.3}, {});
        std::vector<double> moved(6);
        for (std::size_t i = 0; i < 6; ++i)
            moved[i] = rule.weights[i] - inside[i];
        const std::vector<double> weights = space.expand(moved);
        for (std::size_t k = 0; k < 9; ++k)
            QVERIFY(std::abs(center[k] + weights[k] - direct.weights[k]) < 1e-5);
        for (std::size_t i = 0; i < 6; ++i) {
            QVERIFY(std::abs(rule.logOdds(space.coordinates().row(i)) -
                             direct.logOdds(samples.row(i))) < 1e-5);
        }
    }

    /// Steps that are not exact, a common factorization, starts nearby and others beside it lead to
    /// the same rule.
    void manyFitsFindWhatOneExactFitFinds()
    {
        const Samples samples = wideSamples();
        const LogisticSamples laidOut(samples);
        std::vector<double> center(samples.width);
        center[3] = 1.5;
        // One more than go together in the widest loop of the sums.
        std::vector<LogisticTarget> targets(7);
        for (std::size_t label = 0; label < targets.size(); ++label) {
            targets[label].center = center;
            for (std::size_t i = 0; i < samples.count; ++i)
                targets[label].truth.push_back(samples.row(i)[label] > 0.6 ? 1.0 : 0.0);
        }
        std::vector<LinearRule> before(targets.size(), LinearRule{.weights = center});
        for (const double strength : {300.0, 10.0, 0.3}) {
            const LogisticFits fits(laidOut, strength);
            const std::vector<LinearRule> rough = fits.fit(targets, {}, FitPrecision::rough());
            std::vector<LogisticTarget> started = targets;
            for (std::size_t label = 0; label < targets.size(); ++label)
                started[label].start = &before[label];
            const std::vector<LinearRule> fast = fits.fit(started, {});
            for (std::size_t label = 0; label < targets.size(); ++label) {
                const LinearRule exact =
                    fittedExactly(samples, targets[label].truth, center, strength);
                for (std::size_t i = 0; i < samples.count; ++i) {
                    const double expected = exact.logOdds(samples.row(i));
                    QVERIFY(std::abs(fast[label].logOdds(samples.row(i)) - expected) < 1e-4);
                    QVERIFY(std::abs(rough[label].logOdds(samples.row(i)) - expected) < 0.1);
                }
            }
            before = fast;
        }
    }

    void canBeCanceledBetweenSteps()
    {
        std::vector<double> truth;
        const Samples samples = syntheticSamples(truth);
        const std::vector<double> center = {0.0, 0.0};
        CancellationSource canceled;
        canceled.cancel();
        QVERIFY_THROWS_EXCEPTION(Canceled,
                                 fitLogistic(samples, truth, {.center = center}, canceled.token()));
    }

    void endsWhereTheGradientVanishes()
    {
        std::vector<double> truth;
        const Samples samples = syntheticSamples(truth);
        const std::vector<double> center = {1.0, -1.0};
        for (const double strength : {0.01, 1.0, 100.0}) {
            const LinearRule rule =
                fitLogistic(samples, truth, {.center = center, .strength = strength}, {});
            for (const double slope : gradientAt(rule, samples, truth, center, strength))
                QVERIFY2(std::abs(slope) < 1e-7, qPrintable(QString::number(slope)));
        }
    }

    void strengthDrawsToTheCenter()
    {
        std::vector<double> truth;
        const Samples samples = syntheticSamples(truth);
        const std::vector<double> center = {2.0, -3.0};
        const LinearRule rule =
            fitLogistic(samples, truth, {.center = center, .strength = 1e9}, {});
        QVERIFY(std::abs(rule.weights[0] - 2.0) < 1e-6);
        QVERIFY(std::abs(rule.weights[1] + 3.0) < 1e-6);
    }

    void oneSidedTruthStaysFinite()
    {
        std::vector<double> truth;
        const Samples samples = syntheticSamples(truth);
        std::ranges::fill(truth, 0);
        const std::vector<double> center = {0.0, 0.0};
        const LinearRule rule = fitLogistic(samples, truth, {.center = center}, {});
        QVERIFY(std::isfinite(rule.bias) && rule.bias < -5.0);
        QVERIFY(std::abs(rule.weights[0]) < 0.1);
    }

    void foldsKeepArtistsTogether()
    {
        std::vector<std::string> groups;
        for (int i = 0; i < 60; ++i)
            groups.push_back(i % 4 == 0 ? "" : "artist:" + std::to_string(i * i % 17));
        const std::vector<std::size_t> folds = groupedFolds(groups, 5, 3);
        std::map<std::string, std::set<std::size_t>> foldsOf;
        std::map<std::size_t, int> sizes;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            QVERIFY(folds[i] < 5);
            ++sizes[folds[i]];
            if (!groups[i].empty())
                foldsOf[groups[i]].insert(folds[i]);
        }
        for (const auto& [group, used] : foldsOf)
            QCOMPARE(used.size(), std::size_t{1});
        for (const auto& [fold, size] : sizes)
            QVERIFY(size >= 10 && size <= 14);
        QCOMPARE(groupedFolds(groups, 5, 3), folds);
        QVERIFY(groupedFolds(groups, 5, 4) != folds);
    }

    /// Whatever the seed: of a label with two artists, one is always learned from.
    void foldsShareOutLabels()
    {
        std::vector<std::string> groups;
        std::vector<std::vector<int>> labels;
        for (int i = 0; i < 40; ++i) {
            groups.push_back("artist:" + std::to_string(i / 2));
            labels.push_back({i < 4 ? 1 : 0});
        }
        labels[0].push_back(0);
        for (std::uint64_t seed = 1; seed < 30; ++seed) {
            const std::vector<std::size_t> folds = groupedFolds(groups, 5, seed, labels);
            QVERIFY(folds[0] != folds[2]);
            std::map<std::size_t, int> sizes;
            for (const std::size_t fold : folds)
                ++sizes[fold];
            for (const auto& [fold, size] : sizes)
                QVERIFY(size >= 6 && size <= 10);
        }
    }
};

QTEST_APPLESS_MAIN(TestLogisticRegression)

#include "tst_logistic_regression.moc"
