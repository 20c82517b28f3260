#pragma once

#include "core/audio/genre_tags.h"
#include "core/base/byte_source.h"

#include <memory>

namespace genrescope {

/// Reads all of a file's packets, as FFmpeg finds them; TagLib has no part in it.
/// @throws DecodeError if the source holds no audio of an allowed kind; whatever reading it throws.
AudioPayload audioPayload(std::unique_ptr<ByteSource> source);

} // namespace genrescope
