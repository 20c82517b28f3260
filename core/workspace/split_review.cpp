#include "core/workspace/split_review.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace genrescope {

namespace {

/// Tracks with the same features, by index.
using Copies = std::vector<std::size_t>;

/// Null where the track has no features.
const FeatureRecord* featuresOf(const Track& track, const FeatureStore& store)
{
    const FeatureRecord* const record = store.find(track.feature);
    return record == nullptr || record->hasFailed() ? nullptr : record;
}

std::vector<Copies> copiesIn(const Manifest& manifest, const FeatureStore& store)
{
    std::map<std::tuple<std::uint32_t, std::size_t, float>, Copies> tracksOf;
    for (std::size_t i = 0; i < manifest.tracks.size(); ++i) {
        if (const FeatureRecord* const record = featuresOf(manifest.tracks[i], store))
            tracksOf[{record->checksum, record->frames, record->reference}].push_back(i);
    }
    std::vector<Copies> all;
    for (auto& [features, tracks] : tracksOf) {
        if (tracks.size() > 1)
            all.push_back(std::move(tracks));
    }
    std::ranges::sort(all);
    return all;
}

bool areInOneSplit(const Copies& copies, const std::vector<Track>& tracks)
{
    return std::ranges::all_of(copies, [&](std::size_t track) {
        return tracks[track].split == tracks[copies.front()].split;
    });
}

/// Puts into training all copies that lie in several splits, each with its group, which may part
/// others from their copies.
void joinCopies(const std::vector<Copies>& all, std::vector<Track>& tracks)
{
    for (bool changed = true; changed;) {
        changed = false;
        std::set<std::string_view> groups;
        for (const Copies& copies : all) {
            if (areInOneSplit(copies, tracks))
                continue;
            changed = true;
            for (const std::size_t track : copies) {
                tracks[track].split = Split::Training;
                if (!tracks[track].group.empty())
                    groups.insert(tracks[track].group);
            }
        }
        for (Track& track : tracks) {
            if (groups.contains(track.group))
                track.split = Split::Training;
        }
    }
}

bool isEmpty(Split split, const std::vector<Track>& tracks, const FeatureStore& store)
{
    return std::ranges::none_of(tracks, [&](const Track& track) {
        return track.split == split && featuresOf(track, store) != nullptr;
    });
}

/// How many of the splits that are expected would be empty.
std::ptrdiff_t emptySplits(const SplitRules& rules, const std::vector<Track>& tracks,
                           const FeatureStore& store)
{
    return std::ranges::count_if(rules.expected,
                                 [&](Split split) { return isEmpty(split, tracks, store); });
}

Message copiesNote(const std::vector<Copies>& all, const std::vector<Track>& tracks)
{
    if (all.front().size() == tracks.size())
        return Message::english("All %1 tracks are one recording: their audio is the same.",
                                tracks.size());
    std::size_t count = 0;
    for (const Copies& copies : all)
        count += copies.size() - 1;
    return Message::english("Copies of other tracks, whose audio is the same: %1 (%2 and %3, for "
                            "example).",
                            count, tracks[all.front()[0]].file, tracks[all.front()[1]].file);
}

void reviewCopies(Manifest& manifest, const SplitRules& rules, const FeatureStore& store)
{
    const std::vector<Copies> all = copiesIn(manifest, store);
    if (all.empty())
        return;
    manifest.notes.push_back(copiesNote(all, manifest.tracks));
    const bool areApart = std::ranges::any_of(
        all, [&](const Copies& copies) { return !areInOneSplit(copies, manifest.tracks); });
    if (!areApart)
        return;
    std::vector<Track> joined = manifest.tracks;
    joinCopies(all, joined);
    if (rules.isGiven ||
        emptySplits(rules, joined, store) > emptySplits(rules, manifest.tracks, store)) {
        manifest.notes.push_back(Message::english(
            "Copies lie in several splits: models are judged by recordings that they know."));
        return;
    }
    manifest.tracks = std::move(joined);
    manifest.notes.push_back(Message::english(
        "Copies lay in several splits; they were all put into training, with their artists."));
}

void reviewEmptySplits(Manifest& manifest, const SplitRules& rules, const FeatureStore& store)
{
    for (const Split split : rules.expected) {
        if (isEmpty(split, manifest.tracks, store))
            manifest.notes.push_back(
                Message::english("No track is left for %1. %2", titleOf(split), rules.wayOut));
    }
}

} // namespace

bool reviewSplits(Manifest& manifest, const SplitRules& rules, const FeatureStore& store)
{
    const std::size_t notes = manifest.notes.size();
    reviewCopies(manifest, rules, store);
    reviewEmptySplits(manifest, rules, store);
    return manifest.notes.size() > notes;
}

} // namespace genrescope
