#include "core/datasets/fma_labels.h"

#include <algorithm>

namespace genrescope {

FmaLabels::FmaLabels(const GenreTree& genres, LabelScheme scheme) : genres_(genres), scheme_(scheme)
{
    for (const Genre& genre : genres.genres()) {
        const bool isLabel = scheme != LabelScheme::Top || genre.parent == 0;
        labelOf_.push_back(isLabel ? static_cast<int>(names_.size()) : -1);
        if (isLabel)
            names_.push_back(genre.title);
    }
}

std::vector<int> FmaLabels::parents() const
{
    std::vector<int> parents;
    for (std::size_t genre = 0; genre < labelOf_.size(); ++genre) {
        if (labelOf_[genre] < 0)
            continue;
        int& parent = parents.emplace_back(-1);
        for (const std::size_t ancestor : genres_.ancestors(genre)) {
            if (parent < 0)
                parent = labelOf_[ancestor];
        }
    }
    return parents;
}

std::vector<int> FmaLabels::labelsOf(const FmaTrack& track)
{
    if (scheme_ == LabelScheme::Top)
        return labelOf(track.topGenre);
    std::vector<int> labels;
    for (const int id : track.genres) {
        const std::optional<std::size_t> genre = genres_.find(id);
        if (!genre) {
            ++unknown_[std::to_string(id)];
            continue;
        }
        labels.push_back(labelOf_[*genre]);
        if (scheme_ == LabelScheme::Closed) {
            for (const std::size_t ancestor : genres_.ancestors(*genre))
                labels.push_back(labelOf_[ancestor]);
        }
    }
    std::sort(labels.begin(), labels.end());
    labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
    return labels;
}

std::vector<int> FmaLabels::labelOf(const std::string& topGenre)
{
    if (topGenre.empty())
        return {};
    const auto found = std::find(names_.begin(), names_.end(), topGenre);
    if (found != names_.end())
        return {static_cast<int>(found - names_.begin())};
    ++unknown_[topGenre];
    return {};
}

Message FmaLabels::note() const
{
    if (unknown_.empty())
        return {};
    constexpr std::size_t maxNamed = 10;
    std::string names;
    int mentions = 0;
    std::size_t named = 0;
    for (const auto& [name, count] : unknown_) {
        mentions += count;
        if (named < maxNamed)
            names += (named == 0 ? "" : ", ") + name;
        ++named;
    }
    if (named > maxNamed)
        names += ", …";
    return Message::english("tracks.csv names genres that genres.csv does not list (%1), %2 times "
                            "in all; they were skipped.",
                            names, mentions);
}

} // namespace genrescope
