#pragma once

#include "core/crops/robustness.h"
#include "core/inference/track_classifier.h"

namespace genrescope {

/// Of all channels together: three minutes of stereo at 44.1 kHz.
inline constexpr std::size_t mostHeardSamples = std::size_t(1) << 24;

/// Asks models about a recording and about five versions of it that are the same music: an mp3 file
/// of 64 kbit/s; 12 dB quieter; without its first two seconds, so that crops lie elsewhere; mixed
/// down to one channel; and at 0.97 of its speed, with its pitch, as a tape that runs slow. Each
/// version is decoded and classified as a file would be.
///
/// Recordings are heard up to a number of samples, so that memory and time are bounded; the
/// original's scores are those of the same part.
///
/// Progress counts the versions, the original first.
/// @throws DecodeError if there is nothing to judge; what TrackClassifier::classify() throws.
Robustness robustnessOf(TrackClassifier& classifier, const std::filesystem::path& file,
                        const TaskContext& context, std::size_t mostSamples = mostHeardSamples);

} // namespace genrescope
