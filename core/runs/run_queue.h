#pragma once

#include "core/base/device.h"
#include "core/runs/train_config.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace genrescope {

/// A run that waits to be trained.
struct QueuedRun {
    /// Unique; it stays the same wherever the run moves.
    std::string id = {};
    TrainConfig config = {};
    Device device = Device::Auto;

    bool operator==(const QueuedRun&) const = default;
};

/// The next one first.
using RunQueue = std::vector<QueuedRun>;

/// WORKSPACE/runs/queue.json
std::filesystem::path runQueuePath(const std::filesystem::path& workspace);

/// Empty if there is no file. @throws ConfigError naming the file if it is damaged, or if one of
/// its runs cannot be trained; FileError.
RunQueue readRunQueue(const std::filesystem::path& workspace);

/// Replaces the file; removes it if nothing waits. @throws FileError.
void writeRunQueue(const std::filesystem::path& workspace, const RunQueue& queue);

} // namespace genrescope
