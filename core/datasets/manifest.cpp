#include "core/datasets/manifest.h"

#include "core/base/error.h"
#include "core/base/label_hierarchy.h"
#include "core/base/sha1.h"

#include <algorithm>
#include <functional>

namespace genrescope {

namespace {

bool hasLabelsOf(const Track& track, std::size_t labelCount)
{
    const std::vector<int>& labels = track.labels;
    return !labels.empty() && labels.front() >= 0 &&
           static_cast<std::size_t>(labels.back()) < labelCount &&
           std::ranges::adjacent_find(labels, std::greater_equal()) == labels.end();
}

/// Of the label set; empty if nothing is wrong with it.
Message labelFault(const Manifest& manifest)
{
    std::vector<std::string> names = manifest.labels;
    std::ranges::sort(names);
    if (names.empty() || names.front().empty())
        return Message::english("There must be at least one label, and each must have a name.");
    const auto twice = std::ranges::adjacent_find(names);
    if (twice != names.end())
        return Message::english("Two labels are both called \"%1\"; give one of them another name.",
                                *twice);
    if (!isHierarchy(manifest.parents, manifest.labels.size()))
        return Message::english("The field \"parents\" does not name a parent for each label.");
    return {};
}

} // namespace

std::string Manifest::hash() const
{
    // Every text ends in a zero byte, which none contains, so that no two manifests read the same.
    Sha1 sha;
    const auto add = [&](std::string_view text) {
        sha.update(text);
        sha.update(std::string_view("\0", 1));
    };
    add(mel.hash());
    add(testIsValidation ? "validation is test" : "");
    add(std::to_string(labels.size()));
    for (const std::string& label : labels)
        add(label);
    for (const Track& track : tracks) {
        add(std::to_string(track.id));
        add(track.file);
        add(nameOf(track.split));
        std::string indices;
        for (const int label : track.labels)
            indices += std::to_string(label) + ' ';
        add(indices);
    }
    return sha.hex();
}

bool labelsKeepHierarchy(const Manifest& manifest)
{
    if (manifest.parents.empty())
        return false;
    return std::ranges::all_of(manifest.tracks, [&](const Track& track) {
        return std::ranges::all_of(track.labels, [&](int label) {
            const int parent = manifest.parents[static_cast<std::size_t>(label)];
            return parent < 0 || std::ranges::binary_search(track.labels, parent);
        });
    });
}

bool Manifest::namesFeatures() const
{
    return std::ranges::none_of(tracks, [](const Track& track) { return track.feature.isNone(); });
}

const Track* Manifest::find(TrackId id) const
{
    const auto found = std::ranges::lower_bound(tracks, id, {}, &Track::id);
    return found == tracks.end() || found->id != id ? nullptr : &*found;
}

Message manifestFault(const Manifest& manifest)
{
    if (Message fault = labelFault(manifest); !fault.isEmpty())
        return fault;
    const Track* previous = nullptr;
    for (const Track& track : manifest.tracks) {
        if (previous != nullptr && previous->id >= track.id)
            return Message::english("Track %1 does not follow the one before it.", track.id);
        if (!hasLabelsOf(track, manifest.labels.size()))
            return Message::english("Track %1 has labels that are not in the label set.", track.id);
        if (!(track.expectedDuration >= 0.0))
            return Message::english("Track %1 has a negative duration.", track.id);
        previous = &track;
    }
    if (manifest.unlabeledTracks < 0)
        return Message::english("The number of tracks without a label is negative.");
    return {};
}

void requireUsable(const Manifest& manifest)
{
    if (const Message fault = manifestFault(manifest); !fault.isEmpty())
        throw DatasetError(Message::english("The dataset cannot be used. %1", fault));
}

} // namespace genrescope
