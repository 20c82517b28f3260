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

/// The label with the greatest score; the first of several.
std::size_t topPrediction(const Decisions& decisions, std::size_t track)
{
    const auto row =
        decisions.scores.begin() + static_cast<std::ptrdiff_t>(track * decisions.labels);
    const auto end = row + static_cast<std::ptrdiff_t>(decisions.labels);
    return static_cast<std::size_t>(std::distance(row, std::max_element(row, end)));
}

bool isTrue(const Decisions& decisions, std::size_t track, std::size_t label)
{
    return decisions.truth[track * decisions.labels + label] != 0;
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

std::size_t Confusion::rowSum(std::size_t truth) const
{
    std::size_t sum = 0;
    for (std::size_t choice = 0; choice < labels; ++choice)
        sum += at(truth, choice);
    return sum;
}

std::size_t Confusion::columnSum(std::size_t choice) const
{
    std::size_t sum = 0;
    for (std::size_t truth = 0; truth < labels; ++truth)
        sum += at(truth, choice);
    return sum;
}

Confusion confusionOf(const Decisions& decisions)
{
    Confusion confusion{decisions.labels,
                        std::vector<std::size_t>(decisions.labels * decisions.labels, 0)};
    if (decisions.labels == 0)
        return confusion;
    for (std::size_t track = 0; track < decisions.tracks; ++track) {
        const std::size_t choice = topPrediction(decisions, track);
        if (isTrue(decisions, track, choice)) {
            ++confusion.counts[choice * decisions.labels + choice];
            continue;
        }
        for (std::size_t label = 0; label < decisions.labels; ++label) {
            if (isTrue(decisions, track, label))
                ++confusion.counts[label * decisions.labels + choice];
        }
    }
    return confusion;
}

std::vector<std::size_t> tracksInCell(const Decisions& decisions, std::size_t truth,
                                      std::size_t choice)
{
    std::vector<std::size_t> tracks;
    for (std::size_t track = 0; track < decisions.tracks; ++track) {
        if (!isTrue(decisions, track, truth) || topPrediction(decisions, track) != choice)
            continue;
        if (truth == choice || !isTrue(decisions, track, choice))
            tracks.push_back(track);
    }
    std::ranges::stable_sort(tracks, [&](std::size_t a, std::size_t b) {
        return decisions.scores[a * decisions.labels + choice] >
               decisions.scores[b * decisions.labels + choice];
    });
    return tracks;
}

} // namespace genrescope
