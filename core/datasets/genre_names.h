#pragma once

#include "core/base/message.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// What the spellings of one genre have in common: "Hip-Hop", "hip hop" and "HipHop" are one, as
/// are letters in upper and lower case, and accents encoded either way. Letters and digits only,
/// where there are any. For comparison, not to be shown.
std::string genreSpelling(std::string_view name);

/// Genres as folders, tables or tags name them. Names of one spelling are one genre, called as most
/// of its tracks call it.
struct GenreNames {
    /// In alphabetical order.
    std::vector<std::string> labels = {};
    /// By each name that was given.
    std::map<std::string, int> labelOf = {};
    /// What was merged, one sentence each.
    std::vector<Message> notes = {};
};

/// @param tracks  by name, how many tracks have it.
GenreNames genreNames(const std::map<std::string, int>& tracks);

} // namespace genrescope
