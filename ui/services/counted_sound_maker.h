#pragma once

#include "core/audio/sound.h"
#include "core/base/task_context.h"
#include "core/crops/occlusion_map.h"

#include <filesystem>
#include <functional>

namespace genrescope {

/// What of a track counted for a model.
struct CountedSoundRequest {
    std::filesystem::path file = {};
    OcclusionMap map = {};
    MapScale scale = {};
};

/// Makes what counted audible: the map's section of the track, at the track's sample rate, with all
/// else silenced. Called on a worker thread.
/// @throws Error, Canceled.
using CountedSoundMaker = std::function<Sound(const CountedSoundRequest&, const TaskContext&)>;

} // namespace genrescope
