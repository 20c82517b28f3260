#pragma once

#include "core/workspace/feature_builder.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace genrescope {

/// What merging shards found.
struct MergeResult {
    Manifest manifest = {};
    std::size_t shards = 0;
    /// Tracks whose features were taken over, and that were there already.
    std::size_t merged = 0;
    std::size_t kept = 0;
    /// By track: what a shard could not prepare.
    std::vector<FailedClip> failed = {};
    /// Tracks that no shard has prepared yet, or only damaged.
    std::size_t missing = 0;
    /// Shards that were not given, ascending.
    std::vector<int> missingShards = {};
};

struct MergeOptions {
    /// Folders of shards, or of workspaces with shards; none: the workspace's own shards.
    std::vector<std::filesystem::path> parts = {};
    /// Compare all features with their checksums, not only those whose files have changed.
    bool checkAll = false;
};

/// Makes one workspace of the shards of a dataset, as if it had been prepared as a whole. Features
/// are hard links where the file system has those; the shards stay as they are. Shards that are
/// still missing can be merged later. Holds the lock of the workspace.
/// @throws DatasetError if there are no shards, or they are of different data; FileError; Canceled.
MergeResult mergeShards(const std::filesystem::path& workspace, const MergeOptions& options,
                        const TaskContext& context);

} // namespace genrescope
