#pragma once

#include "core/audio/genre_tags.h"
#include "core/codecs/tag_stream.h"

#include <memory>
#include <string>
#include <taglib/tbytevector.h>
#include <taglib/tstring.h>
#include <taglib/tstringlist.h>
#include <vector>

namespace genrescope {

// What the kinds of files whose genres can be written have in common, for genre_tag_editor.cpp.

/// How the genre lies in one kind of file.
class TagFormat {
public:
    virtual ~TagFormat() = default;
    virtual GenreTags read() = 0;
    virtual void write(const GenreTagEdit& edit) = 0;
    /// All other tags, for comparison.
    virtual std::string others() = 0;
};

// Each reads the stream as it is. @throws DecodeError if the tags are damaged.

/// ID3v2 at the start, ID3v1 and APE at the end.
std::unique_ptr<TagFormat> mpegFormat(TagStream& stream);
std::unique_ptr<TagFormat> flacFormat(TagStream& stream);
/// Null if it holds nothing of a known kind.
std::unique_ptr<TagFormat> oggFormat(TagStream& stream);
std::unique_ptr<TagFormat> mp4Format(TagStream& stream);
std::unique_ptr<TagFormat> asfFormat(TagStream& stream);

/// How sure Genrescope was, in tags of all kinds.
inline constexpr const char* confidenceTag = "GENRESCOPE";

std::string utf8(const TagLib::String& text);
TagLib::String tagText(const std::string& text);
/// Those that are not empty.
std::vector<std::string> textsOf(const TagLib::StringList& list);
std::string textOf(const TagLib::ByteVector& bytes);

/// @throws DecodeError.
[[noreturn]] void failToSave();
[[noreturn]] void failToReadTags();

} // namespace genrescope
