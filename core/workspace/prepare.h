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
    /// One sentence an archive entry whose checksum is not the published one.
    std::vector<std::string> checksumFailures = {};
    double seconds = 0.0;
};

/// From archives or folders to a workspace that can be trained on: reads the dataset, writes its
/// manifest, makes the features that are not there yet. Can be stopped and run again at any time.
/// @throws DatasetError, FileError, ConfigError, Canceled.
PrepareResult prepareWorkspace(const DatasetOptions& options, const std::filesystem::path& folder,
                               int jobs, const TaskContext& context);

} // namespace genrescope
