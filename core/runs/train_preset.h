#pragma once

#include "core/runs/train_config.h"

#include <string>
#include <vector>

namespace genrescope {

// A preset: the trainings that a person starts together, one per model. Of a single one it is the
// same JSON as a run's config.json, of several a list of these.

std::string presetToJson(const std::vector<TrainConfig>& configs);

/// At least one. @throws ConfigError if it is damaged, or nothing that can be trained.
std::vector<TrainConfig> presetFromJson(const std::string& json);

} // namespace genrescope
