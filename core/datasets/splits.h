#pragma once

#include "core/base/message.h"
#include "core/datasets/track.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace genrescope {

/// The post's split: a random fifth of the tracks of every stratum (rounded so that it is a fifth
/// of them all) to Split::Validation, the rest to Split::Training.
/// @param strata  any number for each track; parallel to `tracks`.
void splitStratified(std::vector<Track>& tracks, std::span<const int> strata, std::uint64_t seed);

/// A random 80/10/10 split in which the tracks of a group stay together; a track without a group is
/// a group of its own. Within every genre (the one that is most frequent in the group), so that
/// each genre is split 80/10/10 as far as its groups allow: with three groups or more, each split
/// gets one.
void splitByGroup(std::vector<Track>& tracks, std::uint64_t seed);

/// What that is called where artists are the groups.
Message randomSplitByArtist(std::uint64_t seed);

/// And where tags name the artists of some tracks or of none.
Message randomSplitByArtistOf(const std::vector<Track>& tracks, std::uint64_t seed);

/// The split that a folder or a cell of a table names, in the words that people use: "train",
/// "Dev", "test_set".
std::optional<Split> splitNamedByPeople(std::string_view name);

} // namespace genrescope
