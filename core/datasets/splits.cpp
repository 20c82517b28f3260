#include "core/datasets/splits.h"

#include "core/base/folded_text.h"
#include "core/base/group_numbers.h"
#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace genrescope {

namespace {

using Indices = std::vector<std::size_t>;

/// Tracks that stay together, by index.
struct Group {
    Indices members = {};
    int genre = 0;
};

int mostFrequentLabel(const std::vector<Track>& tracks, const Indices& members)
{
    std::map<int, int> counts;
    for (const std::size_t member : members) {
        for (const int label : tracks[member].labels)
            ++counts[label];
    }
    const auto mostFrequent = std::max_element(
        counts.begin(), counts.end(), [](auto& a, auto& b) { return a.second < b.second; });
    return mostFrequent == counts.end() ? -1 : mostFrequent->first;
}

/// In the order of their first tracks.
std::vector<Group> groupsOf(const std::vector<Track>& tracks)
{
    std::vector<Group> groups;
    GroupNumbers numberOf;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const std::size_t number = numberOf(tracks[i].group);
        groups.resize(numberOf.count());
        groups[number].members.push_back(i);
    }
    for (Group& group : groups)
        group.genre = mostFrequentLabel(tracks, group.members);
    return groups;
}

/// Chooses a split for each of the groups, which are in random order.
std::vector<Split> chooseSplits(const std::vector<Group>& groups)
{
    double total = 0.0;
    for (const Group& group : groups)
        total += static_cast<double>(group.members.size());
    const double target = 0.1 * total;
    double validation = 0.0;
    double test = 0.0;
    std::vector<Split> splits(groups.size(), Split::Training);
    // The first stays in training; each other one goes to the smaller of the held-out parts if that
    // brings it closer to a tenth.
    for (std::size_t i = 1; i < groups.size(); ++i) {
        const double size = static_cast<double>(groups[i].members.size());
        double& smaller = validation <= test ? validation : test;
        if (smaller + size / 2.0 > target)
            continue;
        splits[i] = &smaller == &validation ? Split::Validation : Split::Test;
        smaller += size;
    }
    // Even a group larger than a tenth is better than nothing to evaluate on.
    std::size_t spare = groups.size();
    for (const Split wanted : {Split::Validation, Split::Test}) {
        if (std::count(splits.begin(), splits.end(), wanted) > 0)
            continue;
        while (spare > 1 && splits[spare - 1] != Split::Training)
            --spare;
        if (spare > 1)
            splits[--spare] = wanted;
    }
    return splits;
}

} // namespace

void splitStratified(std::vector<Track>& tracks, std::span<const int> strata, std::uint64_t seed)
{
    constexpr double share = 0.2;
    std::map<int, Indices> members;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        tracks[i].split = Split::Training;
        members[strata[i]].push_back(i);
    }
    Random random(seed);
    std::size_t passed = 0;
    std::size_t taken = 0;
    for (auto& [stratum, indices] : members) {
        random.shuffle(indices);
        passed += indices.size();
        const auto wanted =
            static_cast<std::size_t>(std::lround(share * static_cast<double>(passed)));
        for (std::size_t i = 0; i < indices.size() && taken < wanted; ++i, ++taken)
            tracks[indices[i]].split = Split::Validation;
    }
}

void splitByGroup(std::vector<Track>& tracks, std::uint64_t seed)
{
    std::map<int, std::vector<Group>> byGenre;
    for (Group& group : groupsOf(tracks))
        byGenre[group.genre].push_back(std::move(group));
    Random random(seed);
    for (auto& [genre, groups] : byGenre) {
        random.shuffle(groups);
        const std::vector<Split> splits = chooseSplits(groups);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            for (const std::size_t member : groups[i].members)
                tracks[member].split = splits[i];
        }
    }
}

Message randomSplitByArtist(std::uint64_t seed)
{
    return Message::english("random 80/10/10, seed %1, by artist", seed);
}

Message randomSplitByArtistOf(const std::vector<Track>& tracks, std::uint64_t seed)
{
    const auto named =
        std::ranges::count_if(tracks, [](const Track& track) { return !track.group.empty(); });
    if (named == 0)
        return Message::english("random 80/10/10, seed %1, by file: no tag names an artist", seed);
    if (named == static_cast<std::ptrdiff_t>(tracks.size()))
        return randomSplitByArtist(seed);
    return Message::english(
        "random 80/10/10, seed %1, by artist where tags name one (%2 of %3 files)", seed, named,
        tracks.size());
}

std::optional<Split> splitNamedByPeople(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, Split>, 13> words = {
        {{"training", Split::Training},
         {"train", Split::Training},
         {"trn", Split::Training},
         {"tr", Split::Training},
         {"validation", Split::Validation},
         {"valid", Split::Validation},
         {"val", Split::Validation},
         {"development", Split::Validation},
         {"dev", Split::Validation},
         {"testing", Split::Test},
         {"test", Split::Test},
         {"evaluation", Split::Test},
         {"eval", Split::Test}}};
    const std::string folded = foldedText(name);
    std::string_view word = folded;
    for (const std::string_view ending : {"data", "set", "split", "part"}) {
        if (word.ends_with(ending))
            word.remove_suffix(ending.size());
    }
    while (!word.empty() && std::string_view(" _-.").find(word.back()) != std::string_view::npos)
        word.remove_suffix(1);
    const auto found = std::ranges::find(words, word, [](const auto& pair) { return pair.first; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace genrescope
