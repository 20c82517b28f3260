#include "ui/data/confusion.h"

#include "ui/data/decision_counts.h"

#include <algorithm>
#include <functional>

namespace genrescope {

namespace {

/// By label: the one that it counts as.
std::vector<std::size_t> rootsOf(std::size_t labels, const std::vector<int>& parents)
{
    std::vector<std::size_t> roots;
    for (std::size_t label = 0; label < labels; ++label) {
        std::size_t root = label;
        while (!parents.empty() && parents[root] >= 0)
            root = static_cast<std::size_t>(parents[root]);
        roots.push_back(root);
    }
    return roots;
}

/// Calls visit(label) for each cell of the track's row `truth`.
template<typename Visit>
void visitCells(const GenreCalls& calls, ConfusionReading reading, std::size_t track,
                std::size_t truth, const Visit& visit)
{
    if (reading == ConfusionReading::TopPrediction) {
        const std::size_t top = calls.top(track);
        if (top == truth || !calls.isTrue(track, top))
            visit(top);
        return;
    }
    const bool isFound = calls.isCalled(track, truth);
    if (isFound)
        visit(truth);
    if (isFound != (reading == ConfusionReading::Besides))
        return;
    for (std::size_t label = 0; label < calls.labels(); ++label) {
        if (calls.isCalled(track, label) && !calls.isTrue(track, label))
            visit(label);
    }
}

/// How often two genres are taken for one another, as a share of their tracks.
double similarity(const Confusion& confusion, std::size_t a, std::size_t b)
{
    const auto share = [&](std::size_t truth, std::size_t choice) {
        return confusion.tracks[truth] == 0 ? 0.0
                                            : static_cast<double>(confusion.at(truth, choice)) /
                                                  static_cast<double>(confusion.tracks[truth]);
    };
    return share(a, b) + share(b, a);
}

/// Each followed by the most similar one of those that are left.
void chainBySimilarity(const Confusion& confusion, std::vector<std::size_t>& labels)
{
    for (std::size_t i = 1; i < labels.size(); ++i) {
        const auto next = labels.begin() + static_cast<std::ptrdiff_t>(i);
        const auto nearest = std::ranges::max_element(next, labels.end(), {}, [&](std::size_t one) {
            return similarity(confusion, labels[i - 1], one);
        });
        // The others stay in their order.
        std::rotate(next, nearest, nearest + 1);
    }
}

} // namespace

GenreCalls::GenreCalls(const CheckpointEvaluation& evaluation, const std::vector<int>& parents)
    : labels_(evaluation.decisions.labels),
      truth_(evaluation.decisions.tracks * labels_),
      called_(truth_.size()),
      scores_(truth_.size())
{
    const Decisions& decisions = evaluation.decisions;
    const std::vector<std::size_t> roots = rootsOf(labels_, parents);
    for (std::size_t track = 0; track < decisions.tracks; ++track) {
        std::size_t top = 0;
        for (std::size_t label = 0; label < labels_; ++label) {
            const std::size_t from = track * labels_ + label;
            const std::size_t to = track * labels_ + roots[label];
            const double score = decisions.scores[from];
            if (score > decisions.scores[track * labels_ + top])
                top = label;
            truth_[to] |= decisions.truth[from];
            called_[to] |= static_cast<unsigned char>(score >= ownThreshold(evaluation, label));
            scores_[to] = std::max(scores_[to], score);
        }
        top_.push_back(labels_ == 0 ? 0 : roots[top]);
    }
}

std::size_t Confusion::columnSum(std::size_t choice) const
{
    std::size_t sum = 0;
    for (std::size_t truth = 0; truth < labels; ++truth)
        sum += at(truth, choice);
    return sum;
}

Confusion confusionOf(const GenreCalls& calls, ConfusionReading reading)
{
    const std::size_t labels = calls.labels();
    Confusion confusion{labels, std::vector<std::size_t>(labels * labels, 0),
                        std::vector<std::size_t>(labels, 0)};
    for (std::size_t track = 0; track < calls.tracks(); ++track) {
        for (std::size_t truth = 0; truth < labels; ++truth) {
            if (!calls.isTrue(track, truth))
                continue;
            std::size_t cells = 0;
            visitCells(calls, reading, track, truth, [&](std::size_t choice) {
                ++confusion.counts[truth * labels + choice];
                ++cells;
            });
            const bool counts = reading != ConfusionReading::TopPrediction || cells > 0;
            confusion.tracks[truth] += counts ? 1 : 0;
        }
    }
    return confusion;
}

std::vector<std::size_t> tracksInCell(const GenreCalls& calls, ConfusionReading reading,
                                      std::size_t truth, std::size_t choice)
{
    std::vector<std::size_t> tracks;
    for (std::size_t track = 0; track < calls.tracks(); ++track) {
        if (!calls.isTrue(track, truth))
            continue;
        visitCells(calls, reading, track, truth, [&](std::size_t label) {
            if (label == choice)
                tracks.push_back(track);
        });
    }
    std::ranges::stable_sort(tracks, std::greater(),
                             [&](std::size_t track) { return calls.score(track, choice); });
    return tracks;
}

std::vector<std::size_t> orderedLabels(const Confusion& confusion, GenreOrder order,
                                       const std::vector<std::size_t>& own)
{
    std::vector<std::size_t> labels;
    for (std::size_t label = 0; label < confusion.labels; ++label) {
        if (confusion.tracks[label] > 0 || confusion.columnSum(label) > 0)
            labels.push_back(label);
    }
    if (order == GenreOrder::Dataset)
        return labels;
    if (order == GenreOrder::Own) {
        std::ranges::stable_sort(labels, {},
                                 [&](std::size_t label) { return std::ranges::find(own, label); });
        return labels;
    }
    std::ranges::stable_sort(labels, std::greater(),
                             [&](std::size_t label) { return confusion.tracks[label]; });
    if (order == GenreOrder::Similar)
        chainBySimilarity(confusion, labels);
    return labels;
}

} // namespace genrescope
