#include "core/metrics/grouped_folds.h"

#include "core/base/group_numbers.h"
#include "core/base/random.h"

#include <algorithm>
#include <functional>

namespace genrescope {

std::vector<std::size_t> groupedFolds(std::span<const std::string> groups, std::size_t folds,
                                      std::uint64_t seed)
{
    std::vector<std::vector<std::size_t>> together;
    GroupNumbers numberOf;
    for (std::size_t track = 0; track < groups.size(); ++track) {
        const std::size_t number = numberOf(groups[track]);
        together.resize(numberOf.count());
        together[number].push_back(track);
    }
    // The largest first, each to the smallest fold; chance decides between equals.
    Random(seed).shuffle(together);
    std::ranges::stable_sort(together, std::greater(), [](const auto& one) { return one.size(); });

    std::vector<std::size_t> foldOf(groups.size());
    std::vector<std::size_t> sizes(folds);
    for (const std::vector<std::size_t>& members : together) {
        const auto fold = static_cast<std::size_t>(std::ranges::min_element(sizes) - sizes.begin());
        sizes[fold] += members.size();
        for (const std::size_t track : members)
            foldOf[track] = fold;
    }
    return foldOf;
}

} // namespace genrescope
