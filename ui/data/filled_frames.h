#pragma once

#include "core/runs/reconstruction.h"

#include <vector>

namespace genrescope {

/// An excerpt whose masked frames a model has filled in, for the widget that draws it.
struct FilledFrames {
    int frames = 0;
    int bands = 0;
    double framesPerSecond = 1.0;
    /// Hz: what the bands span.
    double minFrequency = 0.0;
    double maxFrequency = 0.0;
    /// Seconds: where the excerpt begins in its recording.
    double start = 0.0;
    /// By frame.
    std::vector<bool> masked = {};
    /// frames × bands, in [0, 1] from the quietest to the loudest that a model distinguishes.
    std::vector<float> original = {};
    /// The same, with what the model gives for the masked frames.
    std::vector<float> filled = {};
};

/// @param mel  of the excerpt
FilledFrames filledFrames(const MaskedExcerpt& excerpt, const MelConfig& mel);

} // namespace genrescope
