#pragma once

#include "core/base/message.h"

#include <map>
#include <string>
#include <vector>

namespace genrescope {

/// Genres as folders or tables name them. Names that differ only in case, or in how accents are
/// encoded, are one genre, called as most of its tracks call it.
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
