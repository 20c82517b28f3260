#pragma once

#include "core/datasets/manifest.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// Reads what another system predicted of some tracks of a dataset: a table as readTagTable reads
/// it, whose tags are the dataset's genres, in any spelling and order, and whose recordings are the
/// dataset's numbers or files. It may say more than that. Where it has several pieces of a track,
/// the mean over its time counts.
/// @return tracks × the dataset's genres, in [0, 1]
/// @throws DatasetError also if a genre or one of the tracks is missing; FileError.
std::vector<double> readPredictions(const std::filesystem::path& table, const Manifest& manifest,
                                    const std::vector<TrackId>& tracks);

} // namespace genrescope
