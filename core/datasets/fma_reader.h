#pragma once

#include "core/datasets/dataset_reader.h"

namespace genrescope {

/// Reads FMA: its metadata and one of its archives of audio.
///
/// A track is in the manifest if it belongs to the subset, its audio is there and it carries a
/// label of the set. What is expected of a trimmed clip is min(30 s, the recording's duration).
/// @throws as readDataset.
Dataset readFma(const DatasetOptions& options, const Manifest* previous,
                const TaskContext& context);

} // namespace genrescope
