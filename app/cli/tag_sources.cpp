#include "app/cli/tag_sources.h"

#include "core/base/error.h"

#include <algorithm>

namespace genrescope::cli {

namespace {

const Workspace& workspaceIn(const std::filesystem::path& folder, std::deque<Workspace>& workspaces)
{
    const auto found = std::ranges::find(workspaces, folder, &Workspace::folder);
    return found == workspaces.end() ? workspaces.emplace_back(folder) : *found;
}

} // namespace

std::vector<TagSource> readTagSources(const TagSourceOptions& options,
                                      std::deque<Workspace>& workspaces)
{
    const std::size_t count = options.tables.size();
    if (options.workspaces.size() != count ||
        (!options.repeats.empty() && options.repeats.size() != count) ||
        (!options.weights.empty() && options.weights.size() != count)) {
        throw ConfigError("Each tag table needs its own --data, and its own --repeat and --weight "
                          "if any are given; tables of one workspace name it again.");
    }
    std::vector<TagSource> sources;
    for (std::size_t i = 0; i < count; ++i) {
        sources.push_back({.workspace = &workspaceIn(options.workspaces[i], workspaces),
                           .table = readTagTable(options.tables[i]),
                           .repeats = options.repeats.empty() ? 1 : options.repeats[i],
                           .weight = options.weights.empty() ? 1.0 : options.weights[i]});
    }
    return sources;
}

} // namespace genrescope::cli
