#include "core/reports/uncertainty.h"

#include "core/base/group_numbers.h"

#include <algorithm>
#include <numeric>

namespace genrescope {

namespace {

AverageIntervals intervalsOf(const GroupSamples& samples)
{
    return {.weightedAp = percentileInterval(samples.weightedAp),
            .microAp = percentileInterval(samples.microAp),
            .macroAp = percentileInterval(samples.macroAp)};
}

/// All labels, then each level's.
std::vector<LabelGroup> groupsOf(const CheckpointEvaluation& evaluation)
{
    LabelGroup all(evaluation.decisions.labels);
    std::iota(all.begin(), all.end(), std::size_t{0});
    std::vector<LabelGroup> groups = {std::move(all)};
    for (const LevelEvaluation& level : evaluation.levels)
        groups.push_back(level.labels);
    return groups;
}

/// @return the samples of the averages over all labels.
GroupSamples addIntervals(CheckpointEvaluation& evaluation, std::span<const std::size_t> artists,
                          const BootstrapOptions& options, const CancellationToken& cancellation)
{
    BootstrapSamples samples =
        bootstrap(evaluation.decisions, artists, groupsOf(evaluation), options, cancellation);
    for (const MetricSamples& label : samples.labels)
        evaluation.labelIntervals.push_back(percentileInterval(label));
    for (std::size_t level = 0; level < evaluation.levels.size(); ++level)
        evaluation.levels[level].intervals = intervalsOf(samples.groups[level + 1]);
    evaluation.intervals = intervalsOf(samples.groups.front());
    return std::move(samples.groups.front());
}

} // namespace

std::vector<std::size_t> artistsOf(const Manifest& manifest, std::span<const TrackId> tracks)
{
    GroupNumbers numberOf;
    std::vector<std::size_t> artists;
    for (const TrackId id : tracks) {
        const auto track = std::ranges::lower_bound(manifest.tracks, id, {}, &Track::id);
        artists.push_back(numberOf(track->group));
    }
    return artists;
}

void addUncertainty(EvaluationReport& report, std::span<const std::size_t> artists,
                    const CancellationToken& cancellation)
{
    report.artists = artists.empty() ? 0 : *std::ranges::max_element(artists) + 1;
    if (report.bootstrap.resamples < 1)
        return;
    std::vector<GroupSamples> samples;
    for (CheckpointEvaluation& evaluation : report.checkpoints)
        samples.push_back(addIntervals(evaluation, artists, report.bootstrap, cancellation));

    for (std::size_t second = 1; second < samples.size(); ++second) {
        for (std::size_t first = 0; first < second; ++first) {
            const Metrics& from = report.checkpoints[first].metrics;
            const Metrics& to = report.checkpoints[second].metrics;
            const auto differ = [&](MetricSamples GroupSamples::*sample,
                                    std::optional<double> Metrics::*value) {
                return pairedDifference(samples[first].*sample, samples[second].*sample,
                                        from.*value, to.*value);
            };
            report.differences.push_back(
                {.first = first,
                 .second = second,
                 .weightedAp = differ(&GroupSamples::weightedAp, &Metrics::weightedAp),
                 .microAp = differ(&GroupSamples::microAp, &Metrics::microAp),
                 .macroAp = differ(&GroupSamples::macroAp, &Metrics::macroAp)});
        }
    }
}

} // namespace genrescope
