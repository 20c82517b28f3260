#pragma once

#include "core/models/output_rule.h"

#include <cstddef>
#include <string>
#include <vector>

namespace genrescope {

/// The positions of a dataset's genres among a checkpoint's, which may have more.
/// @return by genre of the dataset: its index in the checkpoint.
/// @throws CheckpointError naming a genre that the checkpoint does not know.
std::vector<std::size_t> columnsOf(const std::vector<std::string>& wanted,
                                   const std::vector<std::string>& known);

/// The part of an output rule for these columns; a parent or a label without music that is not
/// among them has no effect.
OutputRule ruleOf(const OutputRule& rule, const std::vector<std::size_t>& columns);

} // namespace genrescope
