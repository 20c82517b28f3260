#include "core/metrics/bootstrap.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/metrics/weighted_ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace genrescope {

namespace {

constexpr std::size_t lanes = WeightedRanking::lanes;

/// Draws clusters, several resamples at once.
class ClusterDraws {
public:
    ClusterDraws(std::span<const std::size_t> clusters, std::uint64_t seed)
        : clusters_(clusters),
          counts_(clusters.empty() ? 0 : *std::ranges::max_element(clusters) + 1),
          weights_(clusters.size() * lanes),
          random_(seed)
    {
    }

    /// tracks × lanes: how often each track was drawn. Valid until the next call.
    std::span<const double> next()
    {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            std::ranges::fill(counts_, 0.0);
            for (std::size_t draw = 0; draw < counts_.size(); ++draw)
                ++counts_[random_.below(counts_.size())];
            for (std::size_t track = 0; track < clusters_.size(); ++track)
                weights_[track * lanes + lane] = counts_[clusters_[track]];
        }
        return weights_;
    }

private:
    std::span<const std::size_t> clusters_;
    std::vector<double> counts_;
    std::vector<double> weights_;
    Random random_;
};

/// The averages over a group in one lane, from the labels' own results.
void addAverages(const LabelGroup& group, const std::vector<WeightedRanking::Result>& labels,
                 const WeightedRanking::Result& pooled, std::size_t lane, GroupSamples& samples)
{
    double weighted = 0.0;
    double sum = 0.0;
    double defined = 0.0;
    for (const std::size_t label : group) {
        const double support = labels[label].support[lane];
        weighted += support * labels[label].averagePrecision[lane];
        sum += labels[label].averagePrecision[lane];
        defined += support > 0.0 ? 1.0 : 0.0;
    }
    const double support = pooled.support[lane];
    const auto ratio = [&](double part, double whole) {
        return support > 0.0 ? std::optional(part / whole) : std::nullopt;
    };
    samples.weightedAp.push_back(ratio(weighted, support));
    samples.macroAp.push_back(ratio(sum, defined));
    samples.microAp.push_back(ratio(pooled.averagePrecision[lane], 1.0));
}

/// A quantile of ascending values, interpolated linearly.
double quantile(const std::vector<double>& values, double part)
{
    const double position = part * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], position - std::floor(position));
}

void checkSizes(const Decisions& decisions, std::span<const std::size_t> clusters,
                const std::vector<LabelGroup>& groups)
{
    const std::size_t expected = decisions.tracks * decisions.labels;
    bool fits = decisions.truth.size() == expected && decisions.scores.size() == expected &&
                clusters.size() == decisions.tracks;
    for (const LabelGroup& group : groups) {
        fits = fits && std::ranges::all_of(
                           group, [&](std::size_t label) { return label < decisions.labels; });
    }
    if (!fits)
        throw ConfigError(
            Message::english("A bootstrap needs a truth and a score for each track and label, a "
                             "cluster for each track, and groups of labels that exist."));
}

} // namespace

BootstrapSamples bootstrap(const Decisions& decisions, std::span<const std::size_t> clusters,
                           const std::vector<LabelGroup>& groups, const BootstrapOptions& options,
                           const CancellationToken& cancellation)
{
    checkSizes(decisions, clusters, groups);
    std::vector<WeightedRanking> labels;
    for (std::size_t label = 0; label < decisions.labels; ++label)
        labels.emplace_back(decisions, std::span(&label, 1));
    std::vector<WeightedRanking> pooled;
    for (const LabelGroup& group : groups)
        pooled.emplace_back(decisions, group);

    BootstrapSamples samples;
    samples.labels.resize(labels.size());
    samples.groups.resize(groups.size());
    ClusterDraws draws(clusters, options.seed);
    std::vector<WeightedRanking::Result> results(labels.size());
    const auto resamples = static_cast<std::size_t>(std::max(0, options.resamples));
    for (std::size_t first = 0; first < resamples; first += lanes) {
        cancellation.throwIfCanceled();
        const std::span<const double> weights = draws.next();
        const std::size_t count = std::min(lanes, resamples - first);
        for (std::size_t label = 0; label < labels.size(); ++label) {
            const WeightedRanking::Result& result = results[label] =
                labels[label].averagePrecision(weights);
            for (std::size_t lane = 0; lane < count; ++lane)
                samples.labels[label].push_back(result.support[lane] > 0.0
                                                    ? std::optional(result.averagePrecision[lane])
                                                    : std::nullopt);
        }
        for (std::size_t group = 0; group < groups.size(); ++group) {
            const WeightedRanking::Result all = pooled[group].averagePrecision(weights);
            for (std::size_t lane = 0; lane < count; ++lane)
                addAverages(groups[group], results, all, lane, samples.groups[group]);
        }
    }
    return samples;
}

std::optional<Interval> percentileInterval(const MetricSamples& samples)
{
    std::vector<double> values;
    for (const std::optional<double>& sample : samples) {
        if (sample)
            values.push_back(*sample);
    }
    if (values.empty() || 4 * values.size() < 3 * samples.size())
        return std::nullopt;
    std::ranges::sort(values);
    return Interval{quantile(values, 0.025), quantile(values, 0.975)};
}

std::optional<Difference> pairedDifference(const MetricSamples& first, const MetricSamples& second,
                                           const std::optional<double>& firstValue,
                                           const std::optional<double>& secondValue)
{
    MetricSamples differences;
    double notAbove = 1.0;
    double notBelow = 1.0;
    double defined = 1.0;
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
        std::optional<double>& difference = differences.emplace_back();
        if (!first[i] || !second[i])
            continue;
        difference = *second[i] - *first[i];
        notAbove += *difference <= 0.0 ? 1.0 : 0.0;
        notBelow += *difference >= 0.0 ? 1.0 : 0.0;
        ++defined;
    }
    const std::optional<Interval> interval = percentileInterval(differences);
    if (!interval || !firstValue || !secondValue)
        return std::nullopt;
    return Difference{.value = *secondValue - *firstValue,
                      .interval = *interval,
                      .pValue = std::min(1.0, 2.0 * std::min(notAbove, notBelow) / defined)};
}

} // namespace genrescope
