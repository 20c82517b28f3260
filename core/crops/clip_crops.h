#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <vector>

namespace genrescope {

/// Consecutive frames of a clip.
struct Crop {
    std::size_t first = 0;
    std::size_t frames = 0;
};

/// Up to `count` different crops of `cropFrames` frames, evenly spaced over a clip of `clipFrames`.
/// A clip that is not longer than a crop is one crop of its own length.
std::vector<Crop> evenCrops(std::size_t clipFrames, std::size_t cropFrames, std::size_t count);

/// The post's protocol: `count` crops of 128..255 frames with uniform starts; lengths end at the
/// clip's own.
std::vector<Crop> randomCrops(std::size_t clipFrames, std::size_t count, Random& random);

} // namespace genrescope
