#include "core/metrics/metrics.h"

#include "core/base/error.h"
#include "core/metrics/calls.h"
#include "core/metrics/ranking.h"

#include <cstdint>
#include <string>

namespace genrescope {

namespace {

/// Of the F1 scores at 0.5; not a chosen threshold.
constexpr double halfThreshold = 0.5;

double ratio(std::size_t part, std::size_t whole)
{
    return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> averagePrecision(const Ranking& ranking)
{
    if (ranking.positives() == 0)
        return std::nullopt;
    double sum = 0.0;
    std::size_t previous = 0;
    ranking.forEachThreshold([&](double, std::size_t truePositives, std::size_t falsePositives) {
        sum += static_cast<double>(truePositives - previous) *
               ratio(truePositives, truePositives + falsePositives);
        previous = truePositives;
    });
    return sum / static_cast<double>(ranking.positives());
}

std::optional<double> rocAuc(const Ranking& ranking)
{
    if (ranking.positives() == 0 || ranking.negatives() == 0)
        return std::nullopt;
    // Twice the area under the curve, in pairs of a true and a false example: exact as an integer.
    std::uint64_t doubledArea = 0;
    std::size_t previousTrue = 0;
    std::size_t previousFalse = 0;
    ranking.forEachThreshold([&](double, std::size_t truePositives, std::size_t falsePositives) {
        doubledArea += (falsePositives - previousFalse) * (truePositives + previousTrue);
        previousTrue = truePositives;
        previousFalse = falsePositives;
    });
    return ratio(doubledArea, 2 * ranking.positives() * ranking.negatives());
}

/// One label's truth and scores of every track.
struct Column {
    std::vector<unsigned char> truth;
    std::vector<double> scores;

    Column(const Decisions& decisions, std::size_t label)
        : truth(decisions.tracks), scores(decisions.tracks)
    {
        for (std::size_t track = 0; track < decisions.tracks; ++track) {
            truth[track] = decisions.truth[track * decisions.labels + label];
            scores[track] = decisions.scores[track * decisions.labels + label];
        }
    }
};

void checkSizes(const Decisions& decisions)
{
    const std::size_t expected = decisions.tracks * decisions.labels;
    if (decisions.truth.size() != expected || decisions.scores.size() != expected) {
        throw ConfigError(Message::english("Metrics of %1 tracks and %2 labels need %3 truths and "
                                           "scores, but there are %4 and %5.",
                                           decisions.tracks, decisions.labels, expected,
                                           decisions.truth.size(), decisions.scores.size()));
    }
}

/// A mean that is undefined until something was added.
class Mean {
public:
    void add(double value, double weight = 1.0)
    {
        sum_ += weight * value;
        weights_ += weight;
    }
    std::optional<double> value() const
    {
        return weights_ > 0.0 ? std::optional(sum_ / weights_) : std::nullopt;
    }

private:
    double sum_ = 0.0;
    double weights_ = 0.0;
};

} // namespace

std::optional<double> averagePrecision(std::span<const unsigned char> truth,
                                       std::span<const double> scores)
{
    return averagePrecision(Ranking(truth, scores));
}

std::optional<double> rocAuc(std::span<const unsigned char> truth, std::span<const double> scores)
{
    return rocAuc(Ranking(truth, scores));
}

PrecisionRecallCurve precisionRecallCurve(std::span<const unsigned char> truth,
                                          std::span<const double> scores)
{
    const Ranking ranking(truth, scores);
    PrecisionRecallCurve curve;
    if (ranking.positives() == 0)
        return curve;
    ranking.forEachThreshold(
        [&](double threshold, std::size_t truePositives, std::size_t falsePositives) {
            curve.thresholds.push_back(threshold);
            curve.precision.push_back(ratio(truePositives, truePositives + falsePositives));
            curve.recall.push_back(ratio(truePositives, ranking.positives()));
        });
    return curve;
}

Metrics computeMetrics(const Decisions& decisions)
{
    checkSizes(decisions);
    Metrics metrics;
    Mean weightedAp;
    Mean macroAp;
    Mean macroRocAuc;
    Mean macroF1;
    Calls allCalls;
    for (std::size_t label = 0; label < decisions.labels; ++label) {
        const Column column(decisions, label);
        const Ranking ranking(column.truth, column.scores);
        Calls calls;
        for (std::size_t track = 0; track < decisions.tracks; ++track)
            calls.add(column.truth[track] != 0, column.scores[track] >= halfThreshold);
        allCalls.add(calls);

        LabelMetrics& one = metrics.perLabel.emplace_back();
        one.support = ranking.positives();
        one.averagePrecision = averagePrecision(ranking);
        one.rocAuc = rocAuc(ranking);
        one.f1AtHalf = calls.f1();
        if (one.averagePrecision) {
            macroAp.add(*one.averagePrecision);
            macroF1.add(one.f1AtHalf);
            weightedAp.add(*one.averagePrecision, static_cast<double>(one.support));
        }
        if (one.rocAuc)
            macroRocAuc.add(*one.rocAuc);
    }
    metrics.weightedAp = weightedAp.value();
    metrics.microAp = averagePrecision(decisions.truth, decisions.scores);
    metrics.macroAp = macroAp.value();
    metrics.macroRocAuc = macroRocAuc.value();
    metrics.microF1AtHalf = allCalls.f1();
    metrics.macroF1AtHalf = macroF1.value();
    return metrics;
}

std::vector<PrecisionRecallCurve> precisionRecallCurves(const Decisions& decisions)
{
    checkSizes(decisions);
    std::vector<PrecisionRecallCurve> curves;
    for (std::size_t label = 0; label < decisions.labels; ++label) {
        const Column column(decisions, label);
        curves.push_back(precisionRecallCurve(column.truth, column.scores));
    }
    return curves;
}

} // namespace genrescope
