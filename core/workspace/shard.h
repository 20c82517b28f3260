#pragma once

#include "core/base/environment.h"
#include "core/datasets/dataset_reader.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// One of several parts of a dataset that are prepared apart, by several machines, say. Each is a
/// workspace of its own, whose manifest names all tracks and whose store has the features of every
/// count-th. No file is written by two of them, so shared storage needs no locks.
struct Shard {
    /// 1 … count.
    int number = 1;
    int count = 1;

    bool isWhole() const { return count == 1; }
    /// @param track  index in the manifest
    bool has(std::size_t track) const
    {
        return track % static_cast<std::size_t>(count) == static_cast<std::size_t>(number - 1);
    }
    /// "2/8", and back; nothing for anything else.
    std::string text() const;
    static std::optional<Shard> parse(std::string_view text);

    bool operator==(const Shard&) const = default;
};

/// The shard of this task of a Slurm job array: SLURM_ARRAY_TASK_ID, _MIN, _STEP and _COUNT.
/// @throws ConfigError outside one.
Shard slurmShard(const Environment& variable);

/// WORKSPACE/shards/2-of-8; the workspace itself if the shard is all of it.
std::filesystem::path shardFolder(const std::filesystem::path& workspace, const Shard& shard);

/// The folders of a workspace's shards, by name. @throws FileError if they cannot be listed.
std::vector<std::filesystem::path> shardFolders(const std::filesystem::path& workspace);

/// What is known of a shard besides its manifest: SHARD/shard.json.
struct ShardInfo {
    Shard shard = {};
    SplitRules splitRules = {};
};

/// @throws FileError.
void writeShardInfo(const ShardInfo& info, const std::filesystem::path& folder);
/// @throws DatasetError if the folder is no shard, or the file makes no sense; FileError.
ShardInfo readShardInfo(const std::filesystem::path& folder);

} // namespace genrescope
