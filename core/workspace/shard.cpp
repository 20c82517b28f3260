#include "core/workspace/shard.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/base/number_text.h"

#include <algorithm>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t maxInfoBytes = std::uint64_t{1} << 20;

fs::path infoPath(const fs::path& folder)
{
    return folder / "shard.json";
}

template<typename Info, typename Visitor>
void visitInfo(Info& info, Visitor&& visit)
{
    visit("shard", info.shard);
    visit("split_rules", info.splitRules);
}

/// Nothing where there is none, or it is no number.
std::optional<int> numberIn(const Environment& variable, const char* name)
{
    return parseNumber<int>(variable(name).value_or(std::string()));
}

} // namespace

std::string Shard::text() const
{
    return std::to_string(number) + '/' + std::to_string(count);
}

std::optional<Shard> Shard::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto number = parseNumber<int>(text.substr(0, slash));
    const auto count = parseNumber<int>(text.substr(slash + 1));
    if (!number || !count || *number < 1 || *number > *count)
        return std::nullopt;
    return Shard{*number, *count};
}

Shard slurmShard(const Environment& variable)
{
    const std::optional<int> task = numberIn(variable, "SLURM_ARRAY_TASK_ID");
    const std::optional<int> count = numberIn(variable, "SLURM_ARRAY_TASK_COUNT");
    if (task && count) {
        // Arrays may begin at any number: --array=0-7, or --array=1-15:2.
        const int first = numberIn(variable, "SLURM_ARRAY_TASK_MIN").value_or(1);
        const int step = std::max(numberIn(variable, "SLURM_ARRAY_TASK_STEP").value_or(1), 1);
        const Shard shard = {(*task - first) / step + 1, *count};
        const bool isTask = *task >= first && (*task - first) % step == 0;
        if (isTask && shard.number <= shard.count)
            return shard;
        throw ConfigError(Message::english(
            "The tasks of this Slurm array are not in a row; name the shard as K/N instead."));
    }
    throw ConfigError(Message::english("This is no task of a Slurm array (SLURM_ARRAY_TASK_ID and "
                                       "SLURM_ARRAY_TASK_COUNT); name the shard as K/N instead."));
}

fs::path shardFolder(const fs::path& workspace, const Shard& shard)
{
    if (shard.isWhole())
        return workspace;
    return workspace / "shards" /
           (std::to_string(shard.number) + "-of-" + std::to_string(shard.count));
}

std::vector<fs::path> shardFolders(const fs::path& workspace)
{
    std::vector<fs::path> folders;
    const fs::path shards = workspace / "shards";
    if (!isFolder(shards))
        return folders;
    for (const fs::path& entry : entriesOf(shards)) {
        if (isFolder(entry))
            folders.push_back(entry);
    }
    std::ranges::sort(folders);
    return folders;
}

void writeShardInfo(const ShardInfo& info, const fs::path& folder)
{
    nlohmann::ordered_json json;
    visitInfo(info, JsonFieldWriter(json));
    writeFile(infoPath(folder), jsonText(json, 2) + '\n');
}

ShardInfo readShardInfo(const fs::path& folder)
{
    if (!pathExists(infoPath(folder))) {
        throw DatasetError(Message::english(
            "%1 is no shard of a dataset; prepare shards with --shard.", folder.string()));
    }
    try {
        const nlohmann::json json = parseJson(readTextFile(infoPath(folder), maxInfoBytes));
        ShardInfo info;
        visitInfo(info, JsonFieldReader(json, JsonFieldReader::Absent::Reject));
        return info;
    } catch (const ConfigError& invalid) {
        throw DatasetError(Message::english("%1 makes no sense. %2 Prepare the shard again.",
                                            infoPath(folder).string(), messageOf(invalid)));
    }
}

} // namespace genrescope
