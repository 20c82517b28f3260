#pragma once

#include "core/dataset/manifest.h"

#include <cstddef>
#include <vector>

namespace genrescope {

/// Whether `parents` says of each of so many labels which other one it is a part of, or -1 where
/// none: every index within range and no label its own ancestor. Nothing at all is a hierarchy too.
bool isHierarchy(const std::vector<int>& parents, std::size_t labels);

/// Whether every track that bears a label bears its parent as well, so that a parent is at least as
/// likely as each of its parts. False where no hierarchy is known.
bool labelsKeepHierarchy(const Manifest& manifest);

} // namespace genrescope
