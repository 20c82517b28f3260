#pragma once

#include "core/base/appended_file.h"
#include "core/runs/event_file.h"
#include "core/runs/train_config.h"
#include "core/runs/training_progress.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// Writes a run's settings at its start, and for each epoch a row of metrics.csv and timing.csv and
/// a point of each curve for TensorBoard. All can be read while it writes.
class RunWriter {
public:
    /// Rewrites the folder's files with these epochs: none for a new run, the finished ones for a
    /// resumed run.
    /// @throws FileError.
    RunWriter(const std::filesystem::path& run, const TrainConfig& config,
              const std::vector<EpochMetrics>& epochs);

    /// @throws DiskFullError, FileError; the files may then differ in what they contain.
    void add(const EpochMetrics& metrics);

private:
    void addEvents(const EpochMetrics& metrics, double wallTime);

    AppendedFile metrics_;
    AppendedFile timing_;
    EventFile events_;
};

} // namespace genrescope
