#include "core/teaching/head_choice.h"

#include "core/base/error.h"
#include "core/metrics/platt_scaling.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Leaves probabilities as they are if they do not rise with the truth.
PlattScaling scalingFrom(const Decisions& heldOut)
{
    try {
        return fitPlattScaling(heldOut);
    } catch (const ModelError&) {
        return {.slope = 1.0, .shift = 0.0};
    }
}

double meanWeightedAp(const std::vector<Decisions>& repeats)
{
    double sum = 0.0;
    for (const Decisions& decisions : repeats)
        sum += computeMetrics(decisions).weightedAp.value_or(0.0);
    return sum / static_cast<double>(repeats.size());
}

} // namespace

std::vector<HeadChoice> tryChoices(const GenreRegression& regression, const HeadGrid& grid,
                                   const FoldPlan& plan, const CancellationToken& cancellation)
{
    const bool usesPriors =
        std::ranges::any_of(grid.expectedShares, [](double share) { return share > 0.0; });
    FoldPlan rough = plan;
    rough.precision = FitPrecision::rough();
    std::vector<HeadChoice> tried;
    for (const double expectation : grid.expectations) {
        if (!tried.empty() && !regression.hasExpectations())
            break; // it would be the same again
        std::vector<RuleShape> shapes;
        for (const double strength : grid.strengths)
            shapes.push_back({strength, expectation});
        if (usesPriors)
            shapes.push_back({GenreRegression::priorAlone, expectation});
        const std::vector<std::vector<Decisions>> found =
            regression.crossValidate(shapes, rough, cancellation);
        for (std::size_t i = 0; i < grid.strengths.size(); ++i) {
            for (const double share : grid.expectedShares) {
                std::vector<Decisions> repeats;
                for (const std::vector<Decisions>& one : found)
                    repeats.push_back(share > 0.0 ? mixed(one[i], one.back(), share) : one[i]);
                tried.push_back({.strength = grid.strengths[i],
                                 .expectation = expectation,
                                 .expectedShare = share,
                                 .weightedAp = meanWeightedAp(repeats)});
            }
        }
    }
    return tried;
}

HeadChoice bestOf(const std::vector<HeadChoice>& tried)
{
    return *std::ranges::max_element(tried, {}, &HeadChoice::weightedAp);
}

std::vector<Decisions> heldOut(const GenreRegression& regression, const HeadChoice& choice,
                               const FoldPlan& plan, const CancellationToken& cancellation)
{
    std::vector<RuleShape> shapes = {{choice.strength, choice.expectation}};
    if (choice.expectedShare > 0.0)
        shapes.push_back({GenreRegression::priorAlone, choice.expectation});
    std::vector<Decisions> repeats;
    for (const std::vector<Decisions>& one : regression.crossValidate(shapes, plan, cancellation)) {
        Decisions& decisions =
            repeats.emplace_back(mixed(one.front(), one.back(), choice.expectedShare));
        for (double& score : decisions.scores)
            score = 1.0 / (1.0 + std::exp(-score));
    }
    return repeats;
}

HeldOutCalibration calibrateOn(const Decisions& heldOut)
{
    HeldOutCalibration found = {.before = reliabilityOf(heldOut), .decisions = heldOut};
    const PlattScaling scaling = scalingFrom(heldOut);
    found.rule.slope = scaling.slope;
    found.rule.shift = scaling.shift;
    applyOutputRule(found.rule, heldOut.labels, std::span(found.decisions.scores));
    found.after = reliabilityOf(found.decisions);
    return found;
}

} // namespace genrescope
