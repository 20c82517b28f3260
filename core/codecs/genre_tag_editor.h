#pragma once

#include "core/audio/genre_tags.h"
#include "core/base/byte_source.h"
#include "core/base/file_pieces.h"

namespace genrescope {

// Genres in the tags of mp3 (ID3v2; where they are there, also ID3v1 and APE), wav and aiff (ID3v2;
// where it is there, INFO), flac, ogg and opus (Vorbis comments), m4a and mp4, and wma (ASF).
// Nothing is written to the source: what the file would become is returned.

/// @throws DecodeError if the file is of another kind or its tags are damaged; whatever reading the
///         source throws.
GenreTags readGenreTags(ByteSource& source);

/// The file with other genres.
/// @throws DecodeError as above, or if anything else in the tags would be lost.
FilePieces editedGenreTags(ByteSource& source, const GenreTagEdit& edit);

} // namespace genrescope
