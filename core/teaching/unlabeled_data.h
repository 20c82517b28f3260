#pragma once

#include "core/crops/training_data.h"

namespace genrescope {

/// Training data for pretraining: the training and validation tracks of prepared datasets, whatever
/// they are labeled with. Test tracks are skipped, so that whatever is learned can still be tested
/// on them. The datasets are borrowed.
/// @throws DatasetError if there is no track for training or validation, or if the features of the
///         datasets differ; ConfigError if there are no datasets.
TrainingData unlabeledData(const std::vector<const Workspace*>& workspaces);

} // namespace genrescope
