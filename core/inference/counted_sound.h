#pragma once

#include "core/audio/sound.h"
#include "core/base/task_context.h"
#include "core/crops/occlusion_map.h"
#include "core/features/time_frequency_gains.h"

#include <filesystem>

namespace genrescope {

/// Of what speaks for a genre: as much as is to be heard.
inline constexpr double countedShare = 0.8;

/// 1 for the patches that counted, 0 for all others. Those counted that speak most for the genre,
/// as few as hold a share of all that speaks for it. Time 0 is the start of the map's section.
/// @param map  of a section that is not silent
TimeFrequencyGains countedPatches(const OcclusionMap& map, const MapScale& scale,
                                  double share = countedShare);

/// A map's section of a recording, at the recording's sample rate, silent where and in the
/// frequencies that did not count: also above those that models hear.
/// @throws DecodeError, FileError, Canceled; ConfigError if the section is silent.
Sound countedSound(const std::filesystem::path& file, const OcclusionMap& map,
                   const MapScale& scale, const TaskContext& context);

} // namespace genrescope
