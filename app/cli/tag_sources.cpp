#include "app/cli/tag_sources.h"

#include "core/base/error.h"

namespace genrescope::cli {

std::vector<TagSource> readTagSources(const std::vector<std::filesystem::path>& tables,
                                      const std::vector<std::filesystem::path>& folders,
                                      const std::vector<int>& repeats,
                                      std::deque<Workspace>& workspaces)
{
    if (folders.size() != tables.size() || (!repeats.empty() && repeats.size() != tables.size()))
        throw ConfigError(
            "Each tag table needs its own workspace, and its own --repeat if any is given.");
    std::vector<TagSource> sources;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        sources.push_back({.workspace = &workspaces.emplace_back(folders[i]),
                           .table = readTagTable(tables[i]),
                           .repeats = repeats.empty() ? 1 : repeats[i]});
    }
    return sources;
}

} // namespace genrescope::cli
