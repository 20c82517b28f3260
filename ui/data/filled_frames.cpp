#include "ui/data/filled_frames.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Of an input in [-1, 1], which what a model gives may leave.
float loudness(float input)
{
    return std::clamp((input + 1.0F) / 2.0F, 0.0F, 1.0F);
}

} // namespace

FilledFrames filledFrames(const MaskedExcerpt& excerpt, const MelConfig& mel)
{
    const auto bands = static_cast<std::size_t>(mel.melBands);
    FilledFrames shown = {.frames = static_cast<int>(excerpt.frames()),
                          .bands = mel.melBands,
                          .framesPerSecond = mel.framesPerSecond(),
                          .minFrequency = mel.minFrequency,
                          .maxFrequency = mel.maxFrequency,
                          .start = static_cast<double>(excerpt.firstFrame) / mel.framesPerSecond()};
    for (const float masked : excerpt.masked)
        shown.masked.push_back(masked > 0.0F);
    for (std::size_t i = 0; i < excerpt.original.size(); ++i) {
        shown.original.push_back(loudness(excerpt.original[i]));
        shown.filled.push_back(shown.masked[i / bands] ? loudness(excerpt.reconstructed[i])
                                                       : shown.original[i]);
    }
    return shown;
}

} // namespace genrescope
