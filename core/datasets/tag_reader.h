#pragma once

#include "core/datasets/dataset_reader.h"

namespace genrescope {

/// Reads a folder of music described by a tag table: each file of the table that exists is a track.
/// Its labels are the tags that a piece of it has with 0.5 or more, or the likeliest one. One track
/// in ten, drawn by options.seed, is for validation; none is for testing.
/// @throws DatasetError if the table names no files or none of them is there; FileError.
Dataset readTaggedMusic(const DatasetOptions& options, const Manifest* previous,
                        const TaskContext& context);

} // namespace genrescope
