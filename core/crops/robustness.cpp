#include "core/crops/robustness.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

double scoreOf(const ModelPrediction& model, const std::string& genre)
{
    const auto label = std::ranges::find(model.labels, genre);
    const auto at = static_cast<std::size_t>(label - model.labels.begin());
    return at < model.probabilities.size() ? model.probabilities[at] : -1.0;
}

LargestMove largestMove(const Robustness& robustness, const std::string& genre)
{
    LargestMove largest;
    for (const ChangedPrediction& changed : robustness.changed) {
        for (std::size_t model = 0; model < changed.models.size(); ++model) {
            const double before = scoreOf(robustness.original[model], genre);
            const double after = scoreOf(changed.models[model], genre);
            const bool isLarger = largest.model < 0 || std::abs(after - before) >
                                                           std::abs(largest.after - largest.before);
            if (before >= 0.0 && after >= 0.0 && isLarger)
                largest = {changed.change, static_cast<int>(model), before, after};
        }
    }
    return largest;
}

} // namespace genrescope
