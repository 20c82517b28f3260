#pragma once

#include "core/runs/train_config.h"

#include <string>
#include <vector>

namespace genrescope {

// A preset: the runs that a person starts together, one per model. A single run is the same JSON as
// its config.json, several are a list of these.

std::string presetToJson(const std::vector<TrainConfig>& configs);

/// At least one. @throws ConfigError if it is damaged or cannot be trained.
std::vector<TrainConfig> presetFromJson(const std::string& json);

} // namespace genrescope
