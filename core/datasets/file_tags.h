#pragma once

#include "core/audio/decoded_audio.h"
#include "core/base/cancellation.h"
#include "core/datasets/audio_collection.h"

#include <string>

namespace genrescope {

/// What a file of a collection says about its music; nothing if it cannot be read, as the feature
/// builder says. @throws Canceled.
AudioTags fileTags(AudioCollection& audio, const std::string& file,
                   const CancellationToken& cancellation);

} // namespace genrescope
