#include "core/base/label_hierarchy.h"

#include <algorithm>

namespace genrescope {

bool isHierarchy(const std::vector<int>& parents, std::size_t labels)
{
    if (parents.empty())
        return true;
    if (parents.size() != labels)
        return false;
    const auto count = static_cast<int>(labels);
    if (!std::ranges::all_of(parents, [&](int parent) { return parent >= -1 && parent < count; }))
        return false;
    return std::ranges::all_of(parents, [&](int ancestor) {
        // A path upward that is longer than the number of labels is a cycle.
        std::size_t steps = 0;
        while (ancestor >= 0 && steps <= labels) {
            ancestor = parents[static_cast<std::size_t>(ancestor)];
            ++steps;
        }
        return ancestor < 0;
    });
}

} // namespace genrescope
