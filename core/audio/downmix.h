#pragma once

#include "core/audio/decoded_audio.h"

#include <vector>

namespace genrescope {

/// Replaces `mono` with the mean over the channels of `block`, as librosa.to_mono does.
void downmix(const AudioBlock& block, std::vector<float>& mono);

} // namespace genrescope
