#pragma once

#include "core/audio/decoded_audio.h"
#include "core/base/byte_source.h"

namespace genrescope {

/// Tags in a file of any kind that TagLib knows: ID3, APE, Vorbis comments, MP4, ASF, RIFF INFO …
/// Several artists are joined by "; ". What is missing is empty, and what is not UTF-8 is as it is
/// in the file: for completedTags().
/// @param source  is read from its start; if it cannot seek, there are no tags.
AudioTags readTags(ByteSource& source);

/// `tags`, with what they lack from `others`, in UTF-8, and of bounded length.
AudioTags completedTags(AudioTags tags, const AudioTags& others);

} // namespace genrescope
