#pragma once

#include "core/base/cancellation.h"
#include "core/base/random.h"
#include "core/models/predictor.h"

#include <cstddef>
#include <span>
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

/// Where a crop begins in a normalized clip (frames × bands) that outlives the call.
struct ClipPosition {
    std::span<const float> clip = {};
    std::size_t first = 0;
    /// The shift that makes the clip relative to the model's reference (inputShift).
    float shift = 0.0F;
};

/// Probabilities of crops of one length, in batches that suit the CPU.
/// @return  positions × labels, each in [0, 1].
/// @throws ModelError if the model's output is not finite; Canceled between batches.
std::vector<float> cropProbabilities(Predictor& predictor, std::span<const ClipPosition> positions,
                                     std::size_t frames, const CancellationToken& cancellation);

} // namespace genrescope
