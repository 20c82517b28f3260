#pragma once

#include <string>
#include <string_view>

namespace genrescope {

/// The group of an artist's tracks (see Track::group): the same for each spelling of the name.
/// Empty for what stands where an artist is not known or not one: "Various Artists", "Unknown
/// Artist".
std::string artistGroup(std::string_view name);

/// The group of an album's tracks. @param title  not empty
std::string albumGroup(std::string_view title);

/// The artist's; the album's where no artist is known; empty for a track that may go anywhere.
std::string artistOrAlbumGroup(std::string_view artist, std::string_view album);

} // namespace genrescope
