#pragma once

#include <string>
#include <string_view>

namespace genrescope {

/// The group of an artist's tracks (see Track::group): the same for each spelling of the name.
/// Empty for what stands where an artist is not known or not one: "Various Artists", "Unknown
/// Artist".
std::string artistGroup(std::string_view name);

} // namespace genrescope
