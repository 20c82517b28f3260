#pragma once

#include "core/features/cropper.h"
#include "core/features/mel_config.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// Seconds. What is shorter, or has less sound in it, is not judged.
inline constexpr double minSound = 1.0;

/// How recordings of any length are cut for models (see SectionCutter), in frames: sections of 30
/// s, the length of the clips that models are trained on. A remainder of up to a second, such as
/// the padding of an encoder, stays with the section before it.
struct SectionSize {
    std::size_t frames = 0;
    std::size_t slack = 0;
};

SectionSize sectionSize(const MelConfig& mel);

/// The same for frames of which only the rate is known.
SectionSize sectionSize(double framesPerSecond);

/// The sections of a recording of which all frames are known.
std::vector<Crop> sectionsOf(std::size_t frames, const SectionSize& size);
/// The one in which a moment (counted in frames) lies: the first where two overlap, the last one
/// for moments after the end.
Crop sectionAt(double moment, std::size_t frames, const SectionSize& size);

/// Chooses the crops that a model is asked about, section by section: the same number of evenly
/// spaced ones in each, but none that lies before an earlier one (the last section overlaps the one
/// before), and none with less than a second of sound.
class SectionCrops {
public:
    /// @param cropFrames  as CheckpointMetadata::cropFrames
    SectionCrops(const MelConfig& mel, std::size_t cropFrames, std::size_t cropsPerSection)
        : mel_(mel), cropFrames_(cropFrames), cropsPerSection_(cropsPerSection)
    {
    }

    /// @param firstFrame  of the section in the recording
    /// @param values      frames × bands, relative to their maximum, which is `loudest` dB
    /// @return            relative to the section
    std::vector<Crop> next(std::size_t firstFrame, std::span<const float> values, float loudest);

private:
    MelConfig mel_;
    std::size_t cropFrames_;
    std::size_t cropsPerSection_;
    /// Twice the middle of the last crop chosen, in frames of the recording; before the first, -1.
    std::ptrdiff_t lastMiddle_ = -1;
};

} // namespace genrescope
