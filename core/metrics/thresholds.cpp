#include "core/metrics/thresholds.h"

#include "core/base/error.h"
#include "core/metrics/calls.h"
#include "core/models/output_rule.h"

#include <algorithm>

namespace genrescope {

namespace {

std::optional<double> definedRatio(std::size_t part, std::size_t whole)
{
    return whole == 0 ? std::nullopt
                      : std::optional(static_cast<double>(part) / static_cast<double>(whole));
}

/// The index of the curve's point (recall ascending) at which to call; its size where there is
/// none.
std::size_t bestPoint(const PrecisionRecallCurve& curve, std::optional<double> precision)
{
    const std::size_t points = curve.thresholds.size();
    std::size_t best = points;
    double bestF1 = 0.0;
    for (std::size_t i = 0; i < points; ++i) {
        const double sum = curve.precision[i] + curve.recall[i];
        const double f1 = sum > 0.0 ? 2.0 * curve.precision[i] * curve.recall[i] / sum : 0.0;
        const bool better =
            precision ? curve.recall[i] > 0.0 && curve.precision[i] >= *precision : f1 > bestF1;
        if (better) {
            best = i;
            bestF1 = f1;
        }
    }
    return best;
}

std::vector<std::size_t> trueExamples(const Decisions& decisions)
{
    std::vector<std::size_t> counts(decisions.labels, 0);
    for (std::size_t at = 0; at < decisions.truth.size(); ++at)
        counts[at % decisions.labels] += decisions.truth[at] != 0 ? 1 : 0;
    return counts;
}

double chooseThreshold(const PrecisionRecallCurve& curve, std::size_t examples,
                       std::optional<double> precision)
{
    if (!precision && examples < minThresholdExamples)
        return defaultThreshold;
    const std::size_t best = bestPoint(curve, precision);
    if (best == curve.thresholds.size())
        return precision ? 1.0 : defaultThreshold;
    if (best + 1 == curve.thresholds.size())
        return curve.thresholds[best];
    return (curve.thresholds[best] + curve.thresholds[best + 1]) / 2.0;
}

} // namespace

std::vector<double> chooseThresholds(const Decisions& decisions, std::optional<double> precision)
{
    if (!std::ranges::all_of(decisions.scores, [](double p) { return p >= 0.0 && p <= 1.0; }))
        throw ConfigError(Message::english("Thresholds need probabilities between 0 and 1."));
    const std::vector<PrecisionRecallCurve> curves = precisionRecallCurves(decisions);
    const std::vector<std::size_t> examples = trueExamples(decisions);
    std::vector<double> thresholds;
    for (std::size_t label = 0; label < curves.size(); ++label)
        thresholds.push_back(chooseThreshold(curves[label], examples[label], precision));
    return thresholds;
}

CallMetrics callMetrics(const Decisions& decisions, std::span<const double> thresholds)
{
    const std::size_t expected = decisions.tracks * decisions.labels;
    if (thresholds.size() != decisions.labels || decisions.truth.size() != expected ||
        decisions.scores.size() != expected)
        throw ConfigError(Message::english("Calls need a truth and a score for each track and "
                                           "label, and a threshold for each label."));
    CallMetrics metrics;
    Calls all;
    double sumF1 = 0.0;
    std::size_t supported = 0;
    for (std::size_t label = 0; label < decisions.labels; ++label) {
        Calls calls;
        for (std::size_t at = label; at < expected; at += decisions.labels)
            calls.add(decisions.truth[at] != 0, decisions.scores[at] >= thresholds[label]);
        all.add(calls);
        const std::size_t support = calls.truePositives + calls.falseNegatives;
        metrics.perLabel.push_back(
            {.threshold = thresholds[label],
             .precision =
                 definedRatio(calls.truePositives, calls.truePositives + calls.falsePositives),
             .recall = definedRatio(calls.truePositives, support),
             .f1 = calls.f1()});
        if (support > 0) {
            sumF1 += calls.f1();
            ++supported;
        }
    }
    metrics.microF1 = all.f1();
    if (supported > 0)
        metrics.macroF1 = sumF1 / static_cast<double>(supported);
    return metrics;
}

} // namespace genrescope
