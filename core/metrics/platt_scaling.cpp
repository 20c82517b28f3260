#include "core/metrics/platt_scaling.h"

#include "core/base/error.h"
#include "core/models/output_rule.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace genrescope {

namespace {

struct Example {
    double logit = 0.0;
    double target = 0.0;
};

std::vector<Example> examplesOf(const Decisions& decisions)
{
    const auto positives =
        static_cast<double>(std::ranges::count_if(decisions.truth, [](auto t) { return t != 0; }));
    const double negatives = static_cast<double>(decisions.truth.size()) - positives;
    if (positives == 0.0 || negatives == 0.0)
        throw ModelError(
            Message::english("All labels are equal, so there is nothing to calibrate on."));
    const double high = (positives + 1.0) / (positives + 2.0);
    const double low = 1.0 / (negatives + 2.0);
    std::vector<Example> examples;
    for (std::size_t i = 0; i < decisions.scores.size(); ++i)
        examples.push_back({logitOf(decisions.scores[i]), decisions.truth[i] != 0 ? high : low});
    return examples;
}

double lossOf(const std::vector<Example>& examples, const PlattScaling& scaling)
{
    double loss = 0.0;
    for (const Example& example : examples) {
        const double x = scaling.slope * example.logit + scaling.shift;
        // −t log p − (1 − t) log (1 − p), without overflow.
        loss += std::max(x, 0.0) - example.target * x + std::log1p(std::exp(-std::abs(x)));
    }
    return loss;
}

/// The step of Newton's method: the inverse Hessian times the negative gradient.
PlattScaling newtonStep(const std::vector<Example>& examples, const PlattScaling& scaling)
{
    // Keeps the Hessian invertible where all logits are the same.
    constexpr double ridge = 1e-9;
    double gradientSlope = 0.0;
    double gradientShift = 0.0;
    double slopeSlope = ridge;
    double slopeShift = 0.0;
    double shiftShift = ridge;
    for (const Example& example : examples) {
        const double x = example.logit;
        const double p = 1.0 / (1.0 + std::exp(-scaling.slope * x - scaling.shift));
        gradientSlope += (p - example.target) * x;
        gradientShift += p - example.target;
        slopeSlope += p * (1.0 - p) * x * x;
        slopeShift += p * (1.0 - p) * x;
        shiftShift += p * (1.0 - p);
    }
    const double determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
    return {.slope = (slopeShift * gradientShift - shiftShift * gradientSlope) / determinant,
            .shift = (slopeShift * gradientSlope - slopeSlope * gradientShift) / determinant};
}

} // namespace

PlattScaling fitPlattScaling(const Decisions& decisions)
{
    constexpr int maxSteps = 100;
    constexpr double enough = 1e-12;
    const std::vector<Example> examples = examplesOf(decisions);
    PlattScaling scaling;
    double loss = lossOf(examples, scaling);
    for (int i = 0; i < maxSteps; ++i) {
        const PlattScaling step = newtonStep(examples, scaling);
        double length = 1.0;
        PlattScaling next = scaling;
        double nextLoss = loss;
        // Halved until it helps: far from the minimum the full step can lead away from it.
        for (; length > enough; length /= 2.0) {
            next = {scaling.slope + length * step.slope, scaling.shift + length * step.shift};
            nextLoss = lossOf(examples, next);
            if (nextLoss < loss)
                break;
        }
        if (!(nextLoss < loss))
            break;
        scaling = next;
        loss = nextLoss;
    }
    if (!(scaling.slope > 0.0))
        throw ModelError(
            Message::english("Its probabilities do not rise with the true labels, which no "
                             "calibration can fix; train it longer or on more tracks."));
    return scaling;
}

} // namespace genrescope
