#pragma once

#include "core/datasets/manifest.h"

#include <algorithm>
#include <map>
#include <string>

namespace genrescope {

/// Numbers tracks by their files: known files as before, new ones after the highest number.
class TrackNumbers {
public:
    /// @param previous  may be null
    /// @param reader    whose numbers are meant: Manifest::reader
    TrackNumbers(const Manifest* previous, const std::string& reader)
    {
        if (previous == nullptr || previous->reader != reader)
            return;
        for (const Track& track : previous->tracks) {
            known_.emplace(track.file, track.id);
            next_ = std::max(next_, track.id + 1);
        }
    }

    TrackId operator()(const std::string& file)
    {
        const auto found = known_.find(file);
        return found == known_.end() ? next_++ : found->second;
    }

private:
    std::map<std::string, TrackId> known_;
    TrackId next_ = 1;
};

} // namespace genrescope
