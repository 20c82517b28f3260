#pragma once

#include "core/teaching/tag_data.h"

#include <deque>
#include <filesystem>
#include <vector>

namespace genrescope::cli {

/// What the command line says of the tables, each at the place of its table.
struct TagSourceOptions {
    std::vector<std::filesystem::path> tables = {};
    /// The same folder for the tables of several teachers.
    std::vector<std::filesystem::path> workspaces = {};
    /// Or empty: once, and all alike.
    std::vector<int> repeats = {};
    std::vector<double> weights = {};
};

/// Reads tables of tags.
/// @param workspaces  receives the datasets, which the sources borrow
/// @throws ConfigError if there are not as many of each.
std::vector<TagSource> readTagSources(const TagSourceOptions& options,
                                      std::deque<Workspace>& workspaces);

} // namespace genrescope::cli
