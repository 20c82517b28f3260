#pragma once

#include "core/datasets/manifest.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace genrescope {

/// Genres that a person gave tracks of a dataset after listening to them, in place of the dataset's
/// own. None: the track is left out. The dataset stays as it is.
using Corrections = std::map<TrackId, std::vector<std::string>>;

/// What to change about them; nothing: the track has the dataset's own genres again.
using CorrectionChanges = std::map<TrackId, std::optional<std::vector<std::string>>>;

/// Of these tracks, those that are left out.
std::set<TrackId> tracksLeftOut(const Corrections& corrections);

/// WORKSPACE/corrections.csv, with a row for each genre of a track: a table of labels (path,
/// genre), which can be read as a dataset of its own, too.
std::filesystem::path correctionsPath(const std::filesystem::path& workspace);

/// Those of the tracks that the manifest knows; none where there is no file.
/// @throws DatasetError naming the line that makes no sense; FileError.
Corrections readCorrections(const std::filesystem::path& workspace, const Manifest& manifest);

/// Changes the rows of these tracks in the file as it is now; all others stay as they are. Without
/// a row, the file is removed. Tracks that the manifest does not know are passed over.
/// @return what it says now.
/// @throws FileError, DatasetError.
Corrections changeCorrections(const CorrectionChanges& changes,
                              const std::filesystem::path& workspace, const Manifest& manifest);

} // namespace genrescope
