#include "ui/data/model_differences.h"

#include <algorithm>
#include <functional>

namespace genrescope {

double differenceOn(const EvaluationReport& report, const Example& example)
{
    double lowest = 1.0;
    double highest = 0.0;
    for (const CheckpointEvaluation& one : report.checkpoints) {
        const double score =
            one.decisions.scores[example.track * report.labels.size() + example.label];
        lowest = std::min(lowest, score);
        highest = std::max(highest, score);
    }
    return std::max(0.0, highest - lowest);
}

std::vector<Example> tracksByDifference(const EvaluationReport& report,
                                        std::optional<std::size_t> label)
{
    struct Ranked {
        Example example = {};
        double value = -1.0;
    };
    std::vector<Ranked> differences(report.tracks.size());
    const std::size_t first = label.value_or(0);
    const std::size_t end = label ? first + 1 : report.labels.size();
    for (std::size_t track = 0; track < differences.size(); ++track) {
        for (std::size_t genre = first; genre < end; ++genre) {
            const Example example = {track, genre};
            const double value = differenceOn(report, example);
            if (value > differences[track].value)
                differences[track] = {example, value};
        }
    }
    std::ranges::stable_sort(differences, std::greater(), &Ranked::value);
    std::vector<Example> examples;
    for (const Ranked& one : differences)
        examples.push_back(one.example);
    return examples;
}

} // namespace genrescope
