#pragma once

#include <cstddef>
#include <vector>

namespace genrescope {

/// Whether `parents` says of each of so many labels which other one it is a part of, or -1 where
/// none: every index within range and no label its own ancestor. An empty list is a hierarchy, too.
bool isHierarchy(const std::vector<int>& parents, std::size_t labels);

} // namespace genrescope
