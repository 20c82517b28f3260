#pragma once

#include "core/base/task_context.h"
#include "core/crops/training_data.h"
#include "core/datasets/tag_table.h"

namespace genrescope {

/// A teacher's tags and the prepared dataset whose recordings they describe.
struct TagSource {
    /// Borrowed.
    const Workspace* workspace = nullptr;
    TagTable table = {};
    /// How often each excerpt is used in a pass over all of them.
    int repeats = 1;
};

/// Training data for distillation: the tagged pieces of recordings of the training and validation
/// splits that have features. Tags of test recordings are skipped, so that whatever is learned can
/// still be tested on them.
/// @throws DatasetError if there is no piece for training or validation, or if the tags or features
///         of the sources differ; Canceled.
TrainingData tagData(const std::vector<TagSource>& sources, const TaskContext& context);

} // namespace genrescope
