#pragma once

#include "core/models/model_info.h"
#include "core/runs/train_config.h"

#include <vector>

namespace genrescope {

/// What can be trained, and how; the form is built from it.
struct TrainChoices {
    std::vector<ModelInfo> models = {};
    /// The recipes; the initial one first.
    std::vector<TrainConfig> recipes = {};
};

/// From core's registry and recipes.
TrainChoices coreTrainChoices();

} // namespace genrescope
