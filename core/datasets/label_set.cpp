#include "core/datasets/label_set.h"

#include "core/base/error.h"

#include <algorithm>
#include <set>

namespace genrescope {

namespace {

std::vector<int> countTraining(const Manifest& manifest)
{
    std::vector<int> counts(manifest.labels.size(), 0);
    for (const Track& track : manifest.tracks) {
        if (track.split != Split::Training)
            continue;
        for (const int label : track.labels)
            ++counts[static_cast<std::size_t>(label)];
    }
    return counts;
}

void checkNames(const std::vector<std::string>& labels)
{
    std::set<std::string_view> names;
    for (const std::string& label : labels) {
        if (!names.insert(label).second)
            throw DatasetError(Message::english(
                "Two genres are both called %1; give one of them another title.", label));
    }
}

/// The hierarchy among the labels that are kept.
std::vector<int> keptParents(const std::vector<int>& parents, const std::vector<int>& newIndex)
{
    std::vector<int> kept;
    for (std::size_t label = 0; label < parents.size(); ++label) {
        if (newIndex[label] < 0)
            continue;
        int parent = parents[label];
        while (parent >= 0 && newIndex[static_cast<std::size_t>(parent)] < 0)
            parent = parents[static_cast<std::size_t>(parent)];
        kept.push_back(parent < 0 ? -1 : newIndex[static_cast<std::size_t>(parent)]);
    }
    return kept;
}

} // namespace

void keepFrequentLabels(Manifest& manifest, int minTracks)
{
    constexpr int excluded = -1;
    const std::vector<int> counts = countTraining(manifest);
    std::vector<int> newIndex(manifest.labels.size(), excluded);
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < manifest.labels.size(); ++i) {
        if (counts[i] >= minTracks) {
            newIndex[i] = static_cast<int>(kept.size());
            kept.push_back(manifest.labels[i]);
        } else {
            manifest.excludedGenres.push_back({manifest.labels[i], counts[i]});
        }
    }
    checkNames(kept);
    manifest.labels = std::move(kept);
    manifest.parents = keptParents(manifest.parents, newIndex);

    for (Track& track : manifest.tracks) {
        for (int& label : track.labels)
            label = newIndex[static_cast<std::size_t>(label)];
        std::erase(track.labels, excluded);
    }
    manifest.unlabeledTracks += static_cast<int>(
        std::erase_if(manifest.tracks, [](const Track& track) { return track.labels.empty(); }));
    if (manifest.tracks.empty()) {
        throw DatasetError(
            Message::english("No track of the dataset has both audio and a genre with at least %1 "
                             "training tracks; there is nothing to learn.",
                             minTracks));
    }
}

} // namespace genrescope
