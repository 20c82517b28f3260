#pragma once

#include "core/crops/training_data.h"
#include "core/teaching/teach.h"

#include <string>
#include <vector>

namespace genrescope {

/// What a model is taught with: tracks of known genres, and who they are by.
struct TaughtTracks {
    std::vector<std::string> genres = {};
    /// Each recording once; labels are indices of genres.
    std::vector<TrainingClip> clips = {};
    std::vector<FailedClip> unusable = {};
    std::vector<Message> notes = {};
};

/// The tracks of a workspace that may be learned from. Copies of a recording, which features tell,
/// are one track with the genres of all, or with those that any of them was corrected to. Genres
/// without a track are left out.
TaughtTracks taughtTracks(const Workspace& workspace, const TeachOptions& options);

/// Drops tracks, and genres that are left without one.
/// @param dropped  indices, ascending
void dropTracks(TaughtTracks& tracks, const std::vector<std::size_t>& dropped);

/// @throws DatasetError unless there are two genres, and one of them is by two artists.
void requireTeachable(const TaughtTracks& tracks);

} // namespace genrescope
