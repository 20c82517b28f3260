#include "core/codecs/tag_format.h"

#include "core/base/error.h"

namespace genrescope {

std::string utf8(const TagLib::String& text)
{
    return text.to8Bit(true);
}

TagLib::String tagText(const std::string& text)
{
    return {text, TagLib::String::UTF8};
}

std::vector<std::string> textsOf(const TagLib::StringList& list)
{
    std::vector<std::string> texts;
    for (const TagLib::String& text : list) {
        if (!text.isEmpty())
            texts.push_back(utf8(text));
    }
    return texts;
}

std::string textOf(const TagLib::ByteVector& bytes)
{
    return {bytes.data(), bytes.size()};
}

[[noreturn]] void failToSave()
{
    throw DecodeError(Message::english("The tags cannot be written; they may be damaged."));
}

[[noreturn]] void failToReadTags()
{
    throw DecodeError(Message::english("The tags are damaged."));
}

} // namespace genrescope
