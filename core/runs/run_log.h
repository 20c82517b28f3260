#pragma once

#include "core/runs/train_config.h"
#include "core/runs/training_progress.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// The files in the folder of a run.
std::filesystem::path runConfigPath(const std::filesystem::path& run);
std::filesystem::path runMetricsPath(const std::filesystem::path& run);
std::filesystem::path runTimingPath(const std::filesystem::path& run);
std::filesystem::path runEventsPath(const std::filesystem::path& run);
std::filesystem::path runJournalPath(const std::filesystem::path& run);
std::filesystem::path runLockPath(const std::filesystem::path& run);
std::filesystem::path bestCheckpointPath(const std::filesystem::path& run);
std::filesystem::path lastCheckpointPath(const std::filesystem::path& run);

/// The record of a run, finished or not.
struct RunLog {
    TrainConfig config = {};
    std::vector<EpochMetrics> epochs = {};

    /// Whether the run ended as its config says: after all its epochs or steps, or after too many
    /// epochs without improvement.
    bool isComplete() const;
};

/// Also while the run is still writing: an incomplete last line is left out. Times are 0 where
/// timing.csv lacks them.
/// @throws FileError or ConfigError naming the file.
RunLog readRunLog(const std::filesystem::path& run);

} // namespace genrescope
