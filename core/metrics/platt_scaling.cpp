#include "core/metrics/platt_scaling.h"

#include "core/base/error.h"
#include "core/metrics/logistic_regression.h"
#include "core/models/output_rule.h"

#include <algorithm>
#include <vector>

namespace genrescope {

namespace {

/// Keeps the fit finite where all logits are the same, and moves it by less than rounding
/// elsewhere.
constexpr double ridge = 1e-9;

/// Platt's targets: slightly less than certain.
std::vector<double> targetsOf(const Decisions& decisions)
{
    const auto positives =
        static_cast<double>(std::ranges::count_if(decisions.truth, [](auto t) { return t != 0; }));
    const double negatives = static_cast<double>(decisions.truth.size()) - positives;
    if (positives == 0.0 || negatives == 0.0)
        throw ModelError(
            Message::english("All labels are equal, so there is nothing to calibrate on."));
    const double high = (positives + 1.0) / (positives + 2.0);
    const double low = 1.0 / (negatives + 2.0);
    std::vector<double> targets;
    for (const auto truth : decisions.truth)
        targets.push_back(truth != 0 ? high : low);
    return targets;
}

} // namespace

PlattScaling fitPlattScaling(const Decisions& decisions)
{
    const std::vector<double> targets = targetsOf(decisions);
    Samples logits = {.count = decisions.scores.size(), .width = 1};
    for (const double score : decisions.scores)
        logits.values.push_back(logitOf(score));
    const std::vector<double> asItIs = {1.0};
    const LinearRule rule = fitLogistic(
        logits, targets, {.center = asItIs, .strength = ridge, .biasStrength = ridge}, {});
    const PlattScaling scaling = {.slope = rule.weights[0], .shift = rule.bias};
    if (!(scaling.slope > 0.0))
        throw ModelError(
            Message::english("Its probabilities do not rise with the true labels, which no "
                             "calibration can fix; train it longer or on more tracks."));
    return scaling;
}

} // namespace genrescope
