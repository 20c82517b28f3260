#include "ui/data/decision_counts.h"

#include "core/models/output_rule.h"

#include <algorithm>

namespace genrescope {

namespace {

std::optional<double> ratio(std::size_t part, std::size_t whole)
{
    if (whole == 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

Outcome GenreDecisions::outcome(std::size_t track, double threshold) const
{
    if (scores[track] >= threshold)
        return truth[track] != 0 ? Outcome::TruePositive : Outcome::FalsePositive;
    return truth[track] != 0 ? Outcome::FalseNegative : Outcome::TrueNegative;
}

double ownThreshold(const CheckpointEvaluation& evaluation, std::size_t label)
{
    return evaluation.calls.perLabel.empty() ? defaultThreshold
                                             : evaluation.calls.perLabel[label].threshold;
}

GenreDecisions genreDecisions(const Decisions& decisions, std::size_t label)
{
    GenreDecisions column;
    column.truth.reserve(decisions.tracks);
    column.scores.reserve(decisions.tracks);
    for (std::size_t track = 0; track < decisions.tracks; ++track) {
        column.truth.push_back(decisions.truth[track * decisions.labels + label]);
        column.scores.push_back(decisions.scores[track * decisions.labels + label]);
    }
    return column;
}

std::optional<double> ThresholdCounts::precision() const
{
    const std::size_t right = of(Outcome::TruePositive);
    return ratio(right, right + of(Outcome::FalsePositive));
}

std::optional<double> ThresholdCounts::recall() const
{
    const std::size_t right = of(Outcome::TruePositive);
    return ratio(right, right + of(Outcome::FalseNegative));
}

std::optional<double> ThresholdCounts::f1() const
{
    const std::size_t right = of(Outcome::TruePositive);
    return ratio(2 * right, 2 * right + of(Outcome::FalsePositive) + of(Outcome::FalseNegative));
}

ThresholdCounts countOutcomes(const GenreDecisions& decisions, double threshold)
{
    ThresholdCounts counts;
    for (std::size_t track = 0; track < decisions.scores.size(); ++track)
        ++counts.tracks[static_cast<std::size_t>(decisions.outcome(track, threshold))];
    return counts;
}

std::vector<std::size_t> tracksBehind(const GenreDecisions& decisions, double threshold,
                                      Outcome outcome)
{
    std::vector<std::size_t> tracks;
    for (std::size_t track = 0; track < decisions.scores.size(); ++track) {
        if (decisions.outcome(track, threshold) == outcome)
            tracks.push_back(track);
    }
    const bool called = outcome == Outcome::TruePositive || outcome == Outcome::FalsePositive;
    std::ranges::stable_sort(tracks, [&](std::size_t a, std::size_t b) {
        return called ? decisions.scores[a] > decisions.scores[b]
                      : decisions.scores[a] < decisions.scores[b];
    });
    return tracks;
}

} // namespace genrescope
