#pragma once

#include "core/teaching/tag_data.h"

#include <deque>
#include <filesystem>
#include <vector>

namespace genrescope::cli {

/// Reads tables of tags, each with the workspace at the same position.
/// @param repeats     parallel to the tables, or empty
/// @param workspaces  receives the datasets, which the sources borrow
/// @throws ConfigError if their numbers differ.
std::vector<TagSource> readTagSources(const std::vector<std::filesystem::path>& tables,
                                      const std::vector<std::filesystem::path>& folders,
                                      const std::vector<int>& repeats,
                                      std::deque<Workspace>& workspaces);

} // namespace genrescope::cli
