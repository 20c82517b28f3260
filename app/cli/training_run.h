#pragma once

#include "app/cli/command.h"
#include "app/cli/training_options.h"
#include "core/crops/training_data.h"

#include <functional>
#include <string>

namespace genrescope::cli {

/// Provides the training data.
/// @param config  the run's
/// @param known   the workspace that a resumed run was trained on; empty for a new one
using DataSource = std::function<TrainingData(const TrainConfig& config, const std::string& known,
                                              const TaskContext& context)>;

/// Starts a run with a recipe as changed by the options, or resumes the run that they name; prints
/// each epoch and the result. Of several processes that train together, the first one prints.
/// Common to the commands that train.
/// @return the exit code. @throws as configOf, train and resumeTraining do.
int runTraining(const TrainingOptions& options, const TrainConfig& recipe, const DataSource& data,
                const CommandContext& context);

} // namespace genrescope::cli
