#pragma once

#include "core/workspace/feature_builder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// What preparing a dataset found and made.
struct PrepareResult {
    Manifest manifest = {};
    BuildSummary build = {};
    /// One sentence for each archive entry whose checksum is not the published one.
    std::vector<Message> checksumFailures = {};
    /// What was damaged or written by an older version and has been rebuilt, one sentence each.
    std::vector<Message> repairs = {};
    double seconds = 0.0;
};

/// From archives or folders to a workspace that can be trained on: reads the dataset, makes the
/// features that are not there yet or are damaged, writes the manifest. Can be stopped and run
/// again at any time: what is finished is kept, and a complete workspace stays as it was until the
/// new one is complete. Holds the lock of the workspace from before the first write to the end.
/// A shard has a folder of its own in the workspace (see shardFolder), so that several may be
/// prepared at the same time; mergeShards() joins them.
/// @throws DatasetError, FileError, ConfigError, Canceled.
PrepareResult prepareWorkspace(const DatasetReader& reader, const std::filesystem::path& workspace,
                               const BuildOptions& options, const TaskContext& context);

} // namespace genrescope
