#include "core/codecs/audio_tags.h"

#include "core/base/utf8.h"
#include "core/codecs/id3_utf16.h"
#include "core/codecs/tag_stream.h"
#include "core/codecs/tag_text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <taglib/apefile.h>
#include <taglib/apetag.h>
#include <taglib/fileref.h>
#include <taglib/id3v1tag.h>
#include <taglib/id3v2tag.h>
#include <taglib/infotag.h>
#include <taglib/mpegfile.h>
#include <taglib/tpropertymap.h>

namespace genrescope {

namespace {

constexpr std::size_t maxTextLength = 1'000;

/// A byte of text whose encoding is not known, as TagLib's strings carry it to bytesOf(): in the
/// private use area.
constexpr wchar_t firstUnknown = 0xf700;

TagLib::String withUnknownBytes(const TagLib::ByteVector& data)
{
    const std::string_view bytes(data.data(), data.size());
    if (isUtf8(bytes))
        return {data, TagLib::String::UTF8};
    std::wstring text;
    for (const char letter : bytes) {
        const auto byte = static_cast<unsigned char>(letter);
        text += static_cast<wchar_t>(byte < 0x80 ? byte : firstUnknown + byte);
    }
    return text;
}

std::string bytesOf(const TagLib::String& text)
{
    const auto isUnknown = [](wchar_t letter) {
        return letter >= firstUnknown + 0x80 && letter <= firstUnknown + 0xff;
    };
    const std::wstring letters = text.toWString();
    std::string bytes;
    if (std::ranges::none_of(letters, isUnknown)) {
        bytes = text.to8Bit(true);
    } else {
        for (const wchar_t letter : letters)
            bytes += static_cast<char>(isUnknown(letter) ? letter - firstUnknown : letter);
    }
    return bytes.substr(0, bytes.find('\0'));
}

class Id3v1Text : public TagLib::ID3v1::StringHandler {
public:
    TagLib::String parse(const TagLib::ByteVector& data) const override
    {
        return withUnknownBytes(data.mid(0, data.find('\0'))).stripWhiteSpace();
    }
};

class Latin1Text : public TagLib::ID3v2::Latin1StringHandler {
public:
    TagLib::String parse(const TagLib::ByteVector& data) const override
    {
        return withUnknownBytes(data);
    }
};

class InfoText : public TagLib::RIFF::Info::StringHandler {
public:
    TagLib::String parse(const TagLib::ByteVector& data) const override
    {
        return withUnknownBytes(data);
    }
};

/// TagLib has one such handler for all files; those who write tags have others.
void keepUnknownBytes()
{
    static const Id3v1Text id3v1;
    static const Latin1Text latin1;
    static const InfoText info;
    TagLib::ID3v1::Tag::setStringHandler(&id3v1);
    TagLib::ID3v2::Tag::setLatin1StringHandler(&latin1);
    TagLib::RIFF::Info::Tag::setStringHandler(&info);
}

/// The values of a tag with this name, joined.
std::string valueOf(const TagLib::PropertyMap& properties, const char* name)
{
    std::string joined;
    for (const TagLib::String& value : properties[name]) {
        const std::string bytes = bytesOf(value);
        if (!bytes.empty())
            joined += (joined.empty() ? "" : "; ") + bytes;
    }
    return joined;
}

void complete(AudioTags& tags, const AudioTags& others)
{
    for (std::string AudioTags::*field : audioTagFields) {
        if ((tags.*field).empty())
            tags.*field = others.*field;
    }
}

AudioTags tagsOf(const TagLib::PropertyMap& properties)
{
    AudioTags tags = {.title = valueOf(properties, "TITLE"),
                      .artist = valueOf(properties, "ARTIST"),
                      .album = valueOf(properties, "ALBUM"),
                      .genre = valueOf(properties, "GENRE"),
                      .date = valueOf(properties, "DATE")};
    if (tags.artist.empty())
        tags.artist = valueOf(properties, "ALBUMARTIST");
    return tags;
}

AudioTags tagsOf(TagLib::File& file)
{
    AudioTags tags;
    if (auto* const mpeg = dynamic_cast<TagLib::MPEG::File*>(&file)) {
        const auto add = [&](const auto* tag) { // not virtual: the type matters
            if (tag != nullptr)
                complete(tags, tagsOf(tag->properties()));
        };
        add(mpeg->ID3v2Tag());
        add(mpeg->APETag());
        add(mpeg->ID3v1Tag());
        return tags;
    }
    tags = tagsOf(file.properties());
    if (const TagLib::Tag* const all = file.tag()) {
        complete(tags, {.title = bytesOf(all->title()),
                        .artist = bytesOf(all->artist()),
                        .album = bytesOf(all->album()),
                        .genre = bytesOf(all->genre()),
                        .date = all->year() > 0 ? std::to_string(all->year()) : std::string()});
    }
    return tags;
}

/// Cut off between two characters.
void shorten(std::string& text)
{
    if (text.size() <= maxTextLength)
        return;
    std::size_t end = maxTextLength;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    text.resize(end);
}

} // namespace

AudioTags readTags(ByteSource& source)
{
    if (!source.size() || !source.seek(1) || !source.seek(0))
        return {};
    keepUnknownBytes();
    AudioTags tags = id3Utf16Tags(source);
    TagStream stream(source);
    const TagLib::FileRef file(&stream, false);
    if (!file.isNull())
        complete(tags, tagsOf(*file.file()));
    else // of any kind: what tags its end has
        complete(tags, tagsOf(TagLib::APE::File(&stream, false).properties()));
    stream.rethrow();
    source.seek(0);
    return tags;
}

AudioTags completedTags(AudioTags tags, const AudioTags& others)
{
    complete(tags, others);
    std::array<std::string*, audioTagFields.size()> texts = {};
    std::ranges::transform(audioTagFields, texts.begin(),
                           [&](std::string AudioTags::*field) { return &(tags.*field); });
    decodeTagTexts(texts);
    std::ranges::for_each(texts, [](std::string* text) { shorten(*text); });
    return tags;
}

} // namespace genrescope
