#include "core/ablation/ablation_summary.h"

#include <algorithm>
#include <map>

namespace genrescope {

namespace {

/// By seed.
using Outcomes = std::map<std::uint64_t, const AblationOutcome*>;

Outcomes outcomesOf(const AblationReport& report, const AblationVariant& variant)
{
    Outcomes outcomes;
    for (const FinishedRun& finished : report.runs) {
        if (finished.run.config.model == variant.config.model &&
            finished.run.variant == variant.name)
            outcomes.emplace(finished.run.config.seed, &finished.outcome);
    }
    return outcomes;
}

/// The same seed in both; the seeds that both have.
using Pairs = std::vector<std::pair<const AblationOutcome*, const AblationOutcome*>>;

Pairs pairsOf(const Outcomes& first, const Outcomes& second)
{
    Pairs pairs;
    for (const auto& [seed, outcome] : second) {
        if (const auto other = first.find(seed); other != first.end())
            pairs.emplace_back(other->second, outcome);
    }
    return pairs;
}

std::optional<MeanInterval> differenceBySeeds(const Pairs& pairs)
{
    std::vector<double> differences;
    for (const auto& [first, second] : pairs) {
        if (first->weightedAp && second->weightedAp)
            differences.push_back(*second->weightedAp - *first->weightedAp);
    }
    return meanInterval(differences);
}

/// Each resample's difference is averaged over the seeds, as the difference itself is.
std::optional<Interval> differenceByArtists(const Pairs& pairs)
{
    std::size_t resamples = pairs.empty() ? 0 : pairs.front().first->resamples.size();
    for (const auto& [first, second] : pairs)
        resamples = std::min({resamples, first->resamples.size(), second->resamples.size()});
    MetricSamples means(resamples, 0.0);
    for (std::size_t i = 0; i < resamples; ++i) {
        for (const auto& [first, second] : pairs) {
            if (!first->resamples[i] || !second->resamples[i]) {
                means[i].reset();
                break;
            }
            *means[i] +=
                (*second->resamples[i] - *first->resamples[i]) / static_cast<double>(pairs.size());
        }
    }
    return percentileInterval(means);
}

AblationRow rowOf(const AblationVariant& variant, const Outcomes& outcomes)
{
    AblationRow row = {.variant = variant.name, .sameAs = variant.sameAs, .seeds = outcomes.size()};
    std::vector<double> scores;
    for (const auto& [seed, outcome] : outcomes) {
        row.parameters = outcome->parameters;
        row.seconds += outcome->seconds / static_cast<double>(outcomes.size());
        if (outcome->weightedAp)
            scores.push_back(*outcome->weightedAp);
    }
    row.weightedAp = meanInterval(scores);
    return row;
}

} // namespace

std::vector<AblationTable> summarize(const AblationReport& report)
{
    std::vector<AblationTable> tables;
    Outcomes reference;
    for (const AblationVariant& variant : report.queue.variants) {
        const Outcomes outcomes = outcomesOf(report, variant);
        const bool isFirst = tables.empty() || tables.back().model != variant.config.model;
        if (isFirst) {
            tables.push_back({.model = variant.config.model});
            reference = outcomes;
        }
        AblationRow row = rowOf(variant, outcomes);
        if (!isFirst) {
            const Pairs pairs = pairsOf(reference, outcomes);
            row.difference = differenceBySeeds(pairs);
            row.byArtists = differenceByArtists(pairs);
        }
        tables.back().rows.push_back(std::move(row));
    }
    return tables;
}

} // namespace genrescope
