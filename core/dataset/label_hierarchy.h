#pragma once

#include "core/dataset/manifest.h"

#include <cstddef>
#include <vector>

namespace genrescope {

/// Whether `parents` says of each of so many labels which other one it is a part of, or -1 where
/// none: every index within range and no label its own ancestor. An empty list is a hierarchy, too.
bool isHierarchy(const std::vector<int>& parents, std::size_t labels);

/// Whether every track that has a label also has its parent, so that a parent is at least as likely
/// as each of its parts. False where no hierarchy is known.
bool labelsKeepHierarchy(const Manifest& manifest);

} // namespace genrescope
