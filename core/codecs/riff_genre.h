#pragma once

#include "core/audio/genre_tags.h"
#include "core/codecs/tag_stream.h"

namespace genrescope {

// The genre in wav and aiff files: the chunk of an ID3v2 tag, and in wav also the field IGNR, where
// there is one. Everything else stays as it is.

/// Whether the source begins as such a file does.
bool isRiff(TagStream& stream);

/// @throws DecodeError (each function) if the file's chunks are not whole.
GenreTags riffGenre(TagStream& stream);
void writeRiffGenre(TagStream& stream, const GenreTagEdit& edit);
/// All other chunks by name, and all other frames of the ID3v2 tag, for comparison.
std::string otherRiffFrames(TagStream& stream);

} // namespace genrescope
