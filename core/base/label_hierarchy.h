#pragma once

#include <cstddef>
#include <vector>

namespace genrescope {

/// Whether `parents` is a hierarchy of `labels` labels: for each its parent's index, or -1, with
/// every index within range and no label its own ancestor. An empty list is a hierarchy, too.
bool isHierarchy(const std::vector<int>& parents, std::size_t labels);

} // namespace genrescope
