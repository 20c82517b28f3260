#pragma once

#include "core/datasets/dataset_reader.h"

namespace genrescope {

/// Reads a folder with one subfolder per genre, which contains audio directly or in folders below
/// it.
///
/// Tags name title and artist. Where any file names an artist, an artist's files stay in one split.
/// Files that `previous` knows keep their numbers; new ones are numbered on.
/// @throws as readDataset.
Dataset readFolders(const DatasetOptions& options, const Manifest* previous,
                    const TaskContext& context);

} // namespace genrescope
