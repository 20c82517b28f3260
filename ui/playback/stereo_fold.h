#pragma once

#include "core/audio/decoded_audio.h"

#include <vector>

namespace genrescope {

/// Replaces `stereo` with frames × 2 interleaved samples of `block`, for stereo output: mono goes
/// to both; more than two channels (in FFmpeg's order: front left, front right, center, low
/// frequencies, surround …) are folded at -3 dB without the low-frequency channel, and scaled so
/// that nothing clips that did not clip before.
void foldToStereo(const AudioBlock& block, std::vector<float>& stereo);

} // namespace genrescope
