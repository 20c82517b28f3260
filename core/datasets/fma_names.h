#pragma once

#include "core/datasets/track.h"

#include <optional>
#include <string>
#include <string_view>

namespace genrescope {

/// FMA's sizes, each of which contains those before it. All but Full are clips of at most 30 s.
enum class FmaSubset { Small, Medium, Large, Full };

/// "small", "medium", "large", "full".
std::string_view fmaSubsetName(FmaSubset subset);
std::optional<FmaSubset> fmaSubsetNamed(std::string_view name);

/// The size that an archive's own folder ("fma_large") names.
std::optional<FmaSubset> fmaSubsetOfFolder(std::string_view folder);

/// How FMA distributes files over folders: 2 → "000/000002". Ids above 999,999 take more digits.
std::string fmaStem(TrackId track);

/// The track whose audio `file` is: 2 for exactly "000/000002.mp3", or "000002.mp3" where somebody
/// unpacked it without folders; nothing for any other name, so that no name can lead out of a
/// folder.
std::optional<TrackId> fmaTrackOf(std::string_view file);

} // namespace genrescope
