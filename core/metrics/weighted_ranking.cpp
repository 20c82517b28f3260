#include "core/metrics/weighted_ranking.h"

#include "core/base/cpu_dispatch.h"
#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace genrescope {

namespace {

using Lanes = Vector<double, WeightedRanking::lanes>;

/// Negligible next to any count, and avoids 0 / 0 where nothing was counted.
constexpr double nothing = 1e-300;

struct Scored {
    double score = 0.0;
    std::uint32_t track = 0;
    bool truth = false;
};

std::vector<Scored> sortedDecisions(const Decisions& decisions, std::span<const std::size_t> labels)
{
    std::vector<Scored> scored;
    scored.reserve(decisions.tracks * labels.size());
    for (std::size_t track = 0; track < decisions.tracks; ++track) {
        for (const std::size_t label : labels) {
            const std::size_t at = track * decisions.labels + label;
            if (!std::isfinite(decisions.scores[at]))
                throw ConfigError(Message::english("Metrics need finite scores, but one is not."));
            scored.push_back({decisions.scores[at], static_cast<std::uint32_t>(track),
                              decisions.truth[at] != 0});
        }
    }
    std::ranges::stable_sort(scored, std::greater<>(), &Scored::score);
    return scored;
}

GENRESCOPE_INLINE void sumPrecision(std::span<const RankedDecision> decisions,
                                    const double* weights, double* precision, double* support)
{
    Lanes truePositives = {};
    Lanes called = {};
    Lanes previous = {};
    Lanes sum = {};
    for (const RankedDecision& decision : decisions) {
        Lanes weight;
        load(weight, weights + decision.track * WeightedRanking::lanes);
        called += weight;
        if (decision.truth)
            truePositives += weight;
        if (decision.counts) {
            sum += (truePositives - previous) * truePositives / (called + nothing);
            previous = truePositives;
        }
    }
    const Lanes mean = sum / (truePositives + nothing);
    store(mean, precision);
    store(truePositives, support);
}

} // namespace

WeightedRanking::WeightedRanking(const Decisions& decisions, std::span<const std::size_t> labels)
{
    const std::vector<Scored> scored = sortedDecisions(decisions, labels);
    std::size_t end = 0;
    bool tieHasTruth = false;
    for (std::size_t i = 0; i < scored.size(); ++i) {
        tieHasTruth = tieHasTruth || scored[i].truth;
        const bool lastOfTie = i + 1 == scored.size() || scored[i + 1].score != scored[i].score;
        const bool counts = lastOfTie && tieHasTruth;
        decisions_.push_back({scored[i].track, scored[i].truth, counts});
        if (counts)
            end = decisions_.size();
        if (lastOfTie)
            tieHasTruth = false;
    }
    decisions_.resize(end);
}

WeightedRanking::Result WeightedRanking::averagePrecision(std::span<const double> weights) const
{
    Result result;
    runForCpu<sumPrecision>(std::span<const RankedDecision>(decisions_), weights.data(),
                            result.averagePrecision.data(), result.support.data());
    return result;
}

} // namespace genrescope
