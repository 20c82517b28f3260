#pragma once

#include "core/base/cancellation.h"
#include "core/networks/predictor.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

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
