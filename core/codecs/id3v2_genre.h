#pragma once

#include "core/audio/genre_tags.h"
#include "core/codecs/tag_stream.h"

#include <cstdint>

namespace genrescope {

// The genre in an ID3v2 tag, wherever that lies in a file. TagLib makes all frames of a tag anew,
// and gives up those that the other version of ID3v2 lacks, even if the version stays. So frames
// are left as they are here, byte by byte, and TagLib only translates whole tags: of version 2.2,
// to another version, and where a tag is unsynchronized or has an extended header.

/// Length of the tag that begins there, its padding included; 0 if none does.
std::uint64_t id3v2Length(TagStream& stream, std::uint64_t start);

/// What the tag says.
/// @param length  of the tag; 0: there is none, which says nothing
GenreTags id3v2Genre(TagStream& stream, std::uint64_t start, std::uint64_t length);

/// Writes genres into it, or a new tag where there is none.
/// @return its length
/// @throws DecodeError if the tag is damaged.
std::uint64_t writeId3v2Genre(TagStream& stream, std::uint64_t start, std::uint64_t length,
                              const GenreTagEdit& edit);

/// All other frames, for comparison: the same in each version of ID3v2.
std::string otherId3v2Frames(TagStream& stream, std::uint64_t start, std::uint64_t length);

/// A name of ID3's list for its number: "17" is Rock; else the text itself.
std::string id3GenreName(const std::string& text);

} // namespace genrescope
