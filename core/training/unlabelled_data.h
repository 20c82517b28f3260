#pragma once

#include "core/training/training_data.h"

namespace genrescope {

/// Training data for pre-training: the training and validation tracks of prepared datasets,
/// whatever they are labelled with. Test tracks are passed over, so that whatever is learnt can
/// still be tested on them. The datasets are borrowed.
/// @throws DatasetError if there is no track for training or validation, or if the features of the
///         datasets differ; ConfigError if there are no datasets.
TrainingData unlabelledData(const std::vector<const Workspace*>& workspaces);

} // namespace genrescope
