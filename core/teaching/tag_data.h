#pragma once

#include "core/base/task_context.h"
#include "core/crops/training_data.h"
#include "core/datasets/tag_table.h"

namespace genrescope {

/// What a teacher says, and the prepared dataset whose recordings it speaks of.
struct TagSource {
    /// Borrowed. Sources of one workspace are teachers of the same recordings.
    const Workspace* workspace = nullptr;
    TagTable table = {};
    /// How often each excerpt is used in a pass over all of them; the same in all sources of a
    /// workspace.
    int repeats = 1;
    /// How much the teacher's targets count.
    double weight = 1.0;
};

/// Training data for distillation: excerpts of the recordings of the training and validation splits
/// that have features, and what the tables say of their parts. Tables with the same tags, or
/// with vectors of the same name and length, are of one teacher. An excerpt holds the pieces that
/// fit into half a minute from the first one's beginning, or one longer piece. Test recordings are
/// skipped, so that whatever is learned can still be tested on them.
///
/// Labels are the teachers' tags, and the numbers of their vectors as NAME:INDEX.
/// @throws DatasetError if there is no excerpt for training or validation, if two teachers share
/// the
///         name of a tag, or if the sources' features differ; ConfigError; Canceled.
TrainingData tagData(const std::vector<TagSource>& sources, const TaskContext& context);

} // namespace genrescope
