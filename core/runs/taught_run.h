#pragma once

#include "core/models/checkpoint.h"

#include <chrono>
#include <filesystem>

namespace genrescope {

/// Writes a model that was made without training as a finished run of a workspace, so that whoever
/// lists runs finds it: WORKSPACE/runs/<stamp>-<model>-<recipe>/ with best.safetensors and the
/// state.json that the window's runs have.
/// @param now  for the name and the state, in local time
/// @return the run's folder. @throws FileError, CheckpointError.
std::filesystem::path writeTaughtRun(const std::filesystem::path& workspace,
                                     const Checkpoint& checkpoint,
                                     std::chrono::system_clock::time_point now);

} // namespace genrescope
