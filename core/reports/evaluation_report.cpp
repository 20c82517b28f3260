#include "core/reports/evaluation_report.h"

namespace genrescope {

std::vector<LevelEvaluation> levelsOf(const std::vector<int>& parents)
{
    LevelEvaluation top = {.level = "top"};
    LevelEvaluation fine = {.level = "fine"};
    for (std::size_t label = 0; label < parents.size(); ++label)
        (parents[label] < 0 ? top : fine).labels.push_back(label);
    if (top.labels.empty() || fine.labels.empty())
        return {};
    return {top, fine};
}

Decisions decisionsOn(const Decisions& decisions, const LabelGroup& labels)
{
    Decisions chosen = {.tracks = decisions.tracks, .labels = labels.size()};
    for (std::size_t track = 0; track < decisions.tracks; ++track) {
        for (const std::size_t label : labels) {
            const std::size_t at = track * decisions.labels + label;
            chosen.truth.push_back(decisions.truth[at]);
            chosen.scores.push_back(decisions.scores[at]);
        }
    }
    return chosen;
}

} // namespace genrescope
