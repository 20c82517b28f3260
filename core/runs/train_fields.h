#pragma once

#include "core/runs/train_config.h"

#include <string>
#include <vector>

namespace genrescope {

/// What a field of TrainConfig is about, for grouping.
enum class TrainFieldGroup {
    Objective,
    Computation,
    Crops,
    Duration,
    Optimization,
    Loss,
    Augmentation,
    Pretraining,
    Checkpoints,
    Selection,
};

/// For people: "Optimization".
Message titleOf(TrainFieldGroup group);

/// A field of TrainConfig for forms: described like an option of a model, named as in config.json.
struct TrainField {
    ModelOption description = {};
    TrainFieldGroup group = TrainFieldGroup::Computation;
};

/// Every field but the names of recipe and model and the model's options (for those see ModelInfo),
/// in the order of config.json.
const std::vector<TrainField>& trainFields();

/// The value of a field. @throws ConfigError if there is none with this name.
OptionValue trainFieldValue(const TrainConfig& config, const std::string& field);

/// Whether a field affects training with the other fields as they are: a teacher's share does not
/// without a teacher.
bool hasEffect(const TrainConfig& config, const std::string& field);

/// @throws ConfigError if there is no such field, or it does not take values of this kind.
void setTrainField(TrainConfig& config, const std::string& field, const OptionValue& value);

} // namespace genrescope
