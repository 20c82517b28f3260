#pragma once

#include "core/training/train_config.h"
#include "core/training/trainer.h"

#include <filesystem>
#include <fstream>
#include <vector>

namespace genrescope {

/// What lies in the folder of a run.
std::filesystem::path runConfigPath(const std::filesystem::path& run);
std::filesystem::path runMetricsPath(const std::filesystem::path& run);
std::filesystem::path bestCheckpointPath(const std::filesystem::path& run);
std::filesystem::path lastCheckpointPath(const std::filesystem::path& run);

/// What a run wrote down, finished or not.
struct RunLog {
    TrainConfig config = {};
    std::vector<EpochMetrics> epochs = {};
};

/// Also while the run is still writing: a last line that is not yet whole is left out.
/// @throws FileError or ConfigError naming the file.
RunLog readRunLog(const std::filesystem::path& run);

/// Writes a run's settings at its start and a row of metrics.csv for each epoch.
class RunWriter {
public:
    /// @throws FileError if the folder holds a run already or cannot be written.
    RunWriter(const std::filesystem::path& run, const TrainConfig& config);

    /// @throws FileError.
    void add(const EpochMetrics& metrics);

private:
    std::filesystem::path metricsPath_;
    std::ofstream metrics_;
};

} // namespace genrescope
