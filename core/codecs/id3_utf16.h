#pragma once

#include "core/audio/decoded_audio.h"
#include "core/base/byte_source.h"

namespace genrescope {

/// The texts of an ID3v2 tag at the start of a source that are UTF-16 without the byte order mark
/// that they must have: TagLib and FFmpeg give none of them.
AudioTags id3Utf16Tags(ByteSource& source);

} // namespace genrescope
