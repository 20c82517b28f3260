#include "core/metrics/grouped_folds.h"

#include "core/base/group_numbers.h"
#include "core/base/random.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace genrescope {

namespace {

/// Tracks that stay together.
struct Group {
    std::vector<std::size_t> tracks = {};
    /// Each once.
    std::set<int> labels = {};
    /// The one that the fewest groups have; -1 where none is known.
    int rarest = -1;
};

std::vector<Group> groupsOf(std::span<const std::string> names,
                            std::span<const std::vector<int>> labelsOf)
{
    std::vector<Group> groups;
    GroupNumbers numberOf;
    for (std::size_t track = 0; track < names.size(); ++track) {
        const std::size_t number = numberOf(names[track]);
        groups.resize(numberOf.count());
        groups[number].tracks.push_back(track);
        if (!labelsOf.empty())
            groups[number].labels.insert(labelsOf[track].begin(), labelsOf[track].end());
    }
    std::map<int, std::size_t> counts;
    for (const Group& group : groups) {
        for (const int label : group.labels)
            ++counts[label];
    }
    for (Group& group : groups) {
        for (const int label : group.labels) {
            if (group.rarest < 0 || counts[label] < counts[group.rarest])
                group.rarest = label;
        }
    }
    return groups;
}

} // namespace

std::vector<std::size_t> groupedFolds(std::span<const std::string> groups, std::size_t folds,
                                      std::uint64_t seed,
                                      std::span<const std::vector<int>> labelsOf)
{
    std::vector<Group> together = groupsOf(groups, labelsOf);
    // The largest first, each to the fold with the fewest groups of its label, of these to the
    // smallest; chance decides between equals.
    Random(seed).shuffle(together);
    std::ranges::stable_sort(together, std::greater(),
                             [](const Group& group) { return group.tracks.size(); });

    std::vector<std::size_t> foldOf(groups.size());
    std::vector<std::size_t> sizes(folds);
    std::map<int, std::vector<std::size_t>> groupsWith;
    for (const Group& group : together) {
        std::vector<std::size_t>& alike = groupsWith[group.rarest];
        alike.resize(folds);
        std::size_t fold = 0;
        for (std::size_t other = 1; other < folds; ++other) {
            const std::size_t had = group.rarest < 0 ? 0 : alike[fold];
            const std::size_t has = group.rarest < 0 ? 0 : alike[other];
            if (std::tie(has, sizes[other]) < std::tie(had, sizes[fold]))
                fold = other;
        }
        sizes[fold] += group.tracks.size();
        ++alike[fold];
        for (const std::size_t track : group.tracks)
            foldOf[track] = fold;
    }
    return foldOf;
}

} // namespace genrescope
