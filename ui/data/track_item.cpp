#include "ui/data/track_item.h"

#include <algorithm>

namespace genrescope {

bool TrackItem::modelsDisagree() const
{
    return std::adjacent_find(genres.begin(), genres.end(),
                              [](const TopGenre& a, const TopGenre& b) {
                                  return a.genre != b.genre;
                              }) != genres.end();
}

std::vector<TopGenre> topGenres(const TrackPrediction& prediction)
{
    std::vector<TopGenre> result;
    for (const ModelPrediction& model : prediction.models) {
        const auto top = std::max_element(model.probabilities.begin(), model.probabilities.end());
        if (top == model.probabilities.end())
            return {};
        const auto label = static_cast<std::size_t>(top - model.probabilities.begin());
        const bool called = label >= model.thresholds.size() || *top >= model.thresholds[label];
        result.push_back({QString::fromStdString(model.labels.at(label)), *top, called});
    }
    return result;
}

} // namespace genrescope
