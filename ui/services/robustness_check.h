#pragma once

#include "core/base/task_context.h"
#include "core/crops/robustness.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace genrescope {

/// How far scores move while the music stays the same.
struct RobustnessRequest {
    std::filesystem::path file = {};
    std::vector<std::filesystem::path> checkpoints = {};
};

/// Called on a worker thread.
/// @throws Error, Canceled.
using RobustnessCheck = std::function<Robustness(const RobustnessRequest&, const TaskContext&)>;

} // namespace genrescope
