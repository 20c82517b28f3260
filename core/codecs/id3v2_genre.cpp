#include "core/codecs/id3v2_genre.h"

#include "core/base/error.h"
#include "core/base/number_text.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <taglib/attachedpictureframe.h>
#include <taglib/id3v1genres.h>
#include <taglib/id3v2framefactory.h>
#include <taglib/id3v2header.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/privateframe.h>
#include <taglib/tbytevectorstream.h>
#include <taglib/textidentificationframe.h>
#include <taglib/unknownframe.h>
#include <utility>

namespace genrescope {

namespace {

using TagLib::ByteVector;
using TagLib::ID3v2::FrameList;

constexpr std::uint64_t headerSize = 10;
/// Of a tag that grows, so that the next change need not move the music.
constexpr std::uint64_t padding = 1'024;
constexpr const char* confidenceName = "GENRESCOPE";

/// A frame as it lies in the file.
struct RawFrame {
    std::string name = {};
    std::uint64_t start = 0;
    std::uint64_t length = 0;
    bool isOurs = false;
};

/// A tag whose frames can be told apart: where they and the padding behind them lie.
struct RawTag {
    unsigned version = 4;
    std::vector<RawFrame> frames = {};
    std::uint64_t framesEnd = 0;
    std::uint64_t end = 0;
};

unsigned byteAt(const ByteVector& bytes, unsigned index)
{
    return static_cast<unsigned char>(bytes[static_cast<int>(index)]);
}

/// Four bytes of 7 bits each; nothing if a byte has 8.
std::optional<std::uint64_t> synchsafe(const ByteVector& bytes, unsigned at)
{
    std::uint64_t number = 0;
    for (unsigned i = at; i < at + 4; ++i) {
        if (byteAt(bytes, i) > 0x7f)
            return std::nullopt;
        number = number << 7 | byteAt(bytes, i);
    }
    return number;
}

ByteVector sizeBytes(std::uint64_t size, unsigned version)
{
    const unsigned bits = version == 3 ? 8 : 7;
    ByteVector bytes;
    for (unsigned i = 4; i-- > 0;)
        bytes.append(static_cast<char>(size >> (i * bits) & ((1U << bits) - 1)));
    return bytes;
}

bool isFrameName(const ByteVector& bytes)
{
    return std::all_of(bytes.begin(), bytes.begin() + 4, [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    });
}

/// Whether the frame is the one that holds how sure Genrescope was.
bool isConfidence(const std::string& name, const ByteVector& content)
{
    if (name != "TXXX" || content.isEmpty())
        return false;
    const bool isWide = content[0] == 1 || content[0] == 2;
    const ByteVector text = content.mid(1);
    const std::string description =
        TagLib::String(text, isWide ? TagLib::String::UTF16 : TagLib::String::UTF8).to8Bit(true);
    return description.substr(0, description.find('\0')) == confidenceName;
}

/// Nothing if the frames are not plain: see the header.
std::optional<RawTag> rawTag(TagStream& stream, std::uint64_t start, std::uint64_t length)
{
    const ByteVector header = stream.read(start, headerSize);
    if (length < headerSize || header.size() < headerSize)
        return std::nullopt;
    constexpr unsigned plainFlags = 0x20; // "experimental"
    RawTag tag = {.version = byteAt(header, 3), .end = start + length};
    if ((tag.version != 3 && tag.version != 4) || (byteAt(header, 5) & ~plainFlags) != 0)
        return std::nullopt;
    std::uint64_t at = start + headerSize;
    while (at + headerSize <= tag.end) {
        const ByteVector frame = stream.read(at, headerSize);
        if (frame[0] == '\0')
            break;
        const auto size = tag.version == 3 ? std::optional<std::uint64_t>(frame.toUInt(4U, true))
                                           : synchsafe(frame, 4);
        if (!isFrameName(frame) || !size || *size > tag.end - at - headerSize)
            return std::nullopt;
        RawFrame raw = {
            .name = std::string(frame.data(), 4), .start = at, .length = headerSize + *size};
        constexpr std::uint64_t enough = 64; // for a name in two bytes a letter
        raw.isOurs = raw.name == "TCON" ||
                     isConfidence(raw.name, stream.read(at + headerSize, std::min(*size, enough)));
        tag.frames.push_back(raw);
        at += raw.length;
    }
    tag.framesEnd = at;
    const ByteVector rest = stream.read(at, tag.end - at);
    const bool isPadding =
        std::all_of(rest.begin(), rest.end(), [](char byte) { return byte == 0; });
    return isPadding ? std::optional(tag) : std::nullopt;
}

/// The tag as TagLib reads it.
class ParsedTag {
public:
    ParsedTag(TagStream& stream, std::uint64_t start, std::uint64_t length)
        : bytes_(stream.read(start, length)),
          file_(&bytes_, TagLib::ID3v2::FrameFactory::instance(), false)
    {
    }

    TagLib::ID3v2::Tag* tag() { return file_.hasID3v2Tag() ? file_.ID3v2Tag() : nullptr; }

private:
    TagLib::ByteVectorStream bytes_;
    TagLib::MPEG::File file_;
};

std::string utf8(const TagLib::String& text)
{
    return text.to8Bit(true);
}

[[noreturn]] void failDamaged()
{
    throw DecodeError(Message::english("The ID3v2 tag is damaged."));
}

bool isOurFrame(const TagLib::ID3v2::Frame& frame)
{
    const auto* const user =
        dynamic_cast<const TagLib::ID3v2::UserTextIdentificationFrame*>(&frame);
    return frame.frameID() == "TCON" ||
           (user != nullptr && utf8(user->description()) == confidenceName);
}

/// What a frame says, in whatever version and encoding: in 2.3 TagLib puts "/" between several
/// texts.
std::string contentOf(const TagLib::ID3v2::Frame& frame)
{
    std::string content = utf8(frame.toString());
    std::ranges::replace(content, '/', ' ');
    const auto add = [&content](const ByteVector& bytes) {
        content.append(bytes.data(), bytes.size());
    };
    if (const auto* const picture =
            dynamic_cast<const TagLib::ID3v2::AttachedPictureFrame*>(&frame))
        add(picture->picture());
    else if (const auto* const owned = dynamic_cast<const TagLib::ID3v2::PrivateFrame*>(&frame))
        add(owned->data());
    else if (const auto* const unknown = dynamic_cast<const TagLib::ID3v2::UnknownFrame*>(&frame))
        add(unknown->data());
    return content;
}

/// A text in the version's encoding: UTF-8, or in 2.3 UTF-16 where ASCII does not do.
ByteVector encoded(const std::string& text, unsigned version)
{
    const bool isAscii = std::ranges::all_of(text, [](char c) { return c > 0; });
    if (version == 4 || isAscii)
        return {text.data(), static_cast<unsigned int>(text.size())};
    return TagLib::String(text, TagLib::String::UTF8).data(TagLib::String::UTF16);
}

ByteVector encodedFrame(const char* name, const std::vector<std::string>& texts, unsigned version)
{
    const bool isAscii = std::ranges::all_of(texts, [](const std::string& text) {
        return std::ranges::all_of(text, [](char c) { return c > 0; });
    });
    const bool isWide = version == 3 && !isAscii;
    ByteVector content(1, static_cast<char>(isWide ? 1 : version == 4 ? 3 : 0));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0)
            content.append(ByteVector(isWide ? 2 : 1, '\0'));
        content.append(
            isWide ? TagLib::String(texts[i], TagLib::String::UTF8).data(TagLib::String::UTF16)
                   : encoded(texts[i], 4));
    }
    return ByteVector(name, 4) + sizeBytes(content.size(), version) + ByteVector(2, '\0') + content;
}

/// 2.3 takes "(" at the start for a number of ID3's list, unless it is there twice.
std::string escaped(const std::string& text)
{
    return text.starts_with('(') ? "(" + text : text;
}

ByteVector framesOf(const GenreTagEdit& edit, unsigned version)
{
    ByteVector frames;
    if (!edit.genres.empty() && version == 4) {
        frames.append(encodedFrame("TCON", edit.genres, version));
    } else if (!edit.genres.empty()) {
        std::string joined;
        for (const std::string& genre : edit.genres)
            joined += (joined.empty() ? "" : edit.form.separator) + genre;
        frames.append(encodedFrame("TCON", {escaped(joined)}, version));
    }
    if (!edit.confidence.empty())
        frames.append(encodedFrame("TXXX", {confidenceName, edit.confidence}, version));
    return frames;
}

unsigned versionFor(const GenreTagEdit& edit, unsigned present)
{
    switch (edit.form.id3) {
    case Id3Version::V23:
        return 3;
    case Id3Version::V24:
        return 4;
    case Id3Version::Keep:
        break;
    }
    return present == 3 ? 3 : 4;
}

/// Replaces the tag with one of plain frames, as TagLib makes it.
/// @return its length
std::uint64_t translate(TagStream& stream, std::uint64_t start, std::uint64_t length,
                        unsigned version)
{
    ParsedTag parsed(stream, start, length);
    if (parsed.tag() == nullptr)
        failDamaged();
    const ByteVector made =
        parsed.tag()->render(version == 3 ? TagLib::ID3v2::v3 : TagLib::ID3v2::v4);
    stream.insert(made, start, length);
    return made.size();
}

/// Puts the frames in, where the first of ours was.
/// @return the tag's length
std::uint64_t putFrames(TagStream& stream, std::uint64_t start, const RawTag& tag,
                        const ByteVector& made)
{
    const auto ours = std::ranges::find_if(tag.frames, &RawFrame::isOurs);
    std::uint64_t place = ours == tag.frames.end() ? tag.framesEnd : ours->start;
    std::uint64_t removed = 0;
    for (auto frame = tag.frames.rbegin(); frame != tag.frames.rend(); ++frame) {
        if (!frame->isOurs)
            continue;
        stream.removeBlock(frame->start, frame->length);
        removed += frame->length;
    }
    stream.insert(made, place, 0);
    const std::uint64_t framesEnd = tag.framesEnd - removed + made.size();
    // In place while the padding lasts, so that what follows need not move.
    const std::uint64_t end = framesEnd <= tag.end ? tag.end : framesEnd + padding;
    const std::uint64_t oldPadding = tag.end - tag.framesEnd;
    stream.insert(ByteVector(static_cast<unsigned int>(end - framesEnd), '\0'), framesEnd,
                  oldPadding);
    stream.seek(static_cast<long>(start) + 6, TagStream::Beginning);
    stream.writeBlock(sizeBytes(end - start - headerSize, 4));
    return end - start;
}

} // namespace

std::string id3GenreName(const std::string& text)
{
    std::string_view number = text;
    if (number.starts_with('(') && number.ends_with(')'))
        number = number.substr(1, number.size() - 2);
    if (number == "RX")
        return "Remix";
    if (number == "CR")
        return "Cover";
    const std::optional<int> index = parseNumber<int>(number);
    if (!index || *index < 0)
        return text;
    const TagLib::String name = TagLib::ID3v1::genre(*index);
    return name.isEmpty() ? text : utf8(name);
}

std::uint64_t id3v2Length(TagStream& stream, std::uint64_t start)
{
    const ByteVector header = stream.read(start, headerSize);
    if (header.size() < headerSize || !header.startsWith("ID3") || byteAt(header, 3) < 2 ||
        byteAt(header, 3) > 4)
        return 0;
    const std::optional<std::uint64_t> size = synchsafe(header, 6);
    const bool hasFooter = (byteAt(header, 5) & 0x10) != 0;
    const std::uint64_t length = size.value_or(0) + headerSize * (hasFooter ? 2 : 1);
    return size && length <= static_cast<std::uint64_t>(stream.length()) - start ? length : 0;
}

GenreTags id3v2Genre(TagStream& stream, std::uint64_t start, std::uint64_t length)
{
    GenreTags tags;
    if (length == 0)
        return tags;
    ParsedTag parsed(stream, start, length);
    if (parsed.tag() == nullptr)
        return tags;
    tags.kind = parsed.tag()->header()->majorVersion() == 3 ? TagKind::Id3v23 : TagKind::Id3v24;
    for (const TagLib::ID3v2::Frame* const frame : parsed.tag()->frameList("TCON")) {
        const auto* const text = dynamic_cast<const TagLib::ID3v2::TextIdentificationFrame*>(frame);
        if (text == nullptr)
            continue;
        for (const TagLib::String& genre : text->fieldList()) {
            if (!genre.isEmpty())
                tags.genres.push_back(id3GenreName(utf8(genre)));
        }
    }
    const auto* const user =
        TagLib::ID3v2::UserTextIdentificationFrame::find(parsed.tag(), confidenceName);
    if (user != nullptr && user->fieldList().size() > 1)
        tags.confidence = utf8(user->fieldList()[1]);
    return tags;
}

std::uint64_t writeId3v2Genre(TagStream& stream, std::uint64_t start, std::uint64_t length,
                              const GenreTagEdit& edit)
{
    unsigned version = versionFor(edit, 4);
    if (length == 0) {
        const ByteVector header =
            ByteVector("ID3") + static_cast<char>(version) + ByteVector(2, '\0') + sizeBytes(0, 4);
        stream.insert(header, start, 0);
        length = headerSize;
    }
    std::optional<RawTag> tag = rawTag(stream, start, length);
    version = versionFor(edit, byteAt(stream.read(start, headerSize), 3));
    if (!tag || tag->version != version) {
        length = translate(stream, start, length, version);
        tag = rawTag(stream, start, length);
    }
    if (!tag)
        failDamaged();
    return putFrames(stream, start, *tag, framesOf(edit, version));
}

std::string otherId3v2Frames(TagStream& stream, std::uint64_t start, std::uint64_t length)
{
    if (length == 0)
        return {};
    ParsedTag parsed(stream, start, length);
    if (parsed.tag() == nullptr)
        return {};
    std::vector<std::string> frames;
    for (TagLib::ID3v2::Frame* const frame : parsed.tag()->frameList()) {
        if (isOurFrame(*frame))
            continue;
        frames.push_back(std::string(frame->frameID().data(), 4) + contentOf(*frame) + '\n');
    }
    std::ranges::sort(frames);
    std::string all;
    for (const std::string& frame : frames)
        all += frame;
    return all;
}

} // namespace genrescope
