#pragma once

#include "core/base/cancellation.h"
#include "core/features/cropper.h"
#include "core/networks/predictor.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// A crop of a normalized clip (frames × bands) that outlives the call.
struct CropInput {
    std::span<const float> clip = {};
    Crop crop = {};
    /// The shift that makes the clip relative to the model's reference (inputShift).
    float shift = 0.0F;
};

/// Probabilities of crops of any lengths, in batches that suit the CPU.
/// @return  crops × labels, each in [0, 1].
/// @throws ModelError if the model's output is not finite; Canceled between batches.
std::vector<float> cropProbabilities(Predictor& predictor, std::span<const CropInput> crops,
                                     const CancellationToken& cancellation);

} // namespace genrescope
