#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// What is heard in place of a track: this part, and silence before and after it.
struct HeardPart {
    /// Of the track, at its sample rate.
    std::int64_t firstFrame = 0;
    /// Frames × 2, interleaved.
    std::vector<float> stereo = {};

    /// Replaces interleaved frames of the track.
    /// @param frame  of the track: the first of them.
    void replace(std::int64_t frame, std::span<float> stereo) const;
};

} // namespace genrescope
