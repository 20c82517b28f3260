#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// Assigns tracks to `folds` folds for cross-validation, so that tracks of a group (an artist) stay
/// together and the folds are about equally large; a track without a group is a group of its own.
/// Where labels are given, the groups of each label are spread over the folds as evenly, the rarest
/// label of a group first: of a label with two groups, one can always be learned from.
/// @param labelsOf  by track
/// @return the fold of each track, from 0.
std::vector<std::size_t> groupedFolds(std::span<const std::string> groups, std::size_t folds,
                                      std::uint64_t seed,
                                      std::span<const std::vector<int>> labelsOf = {});

} // namespace genrescope
