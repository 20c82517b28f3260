#include "core/codecs/id3_utf16.h"

#include "core/codecs/tag_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace genrescope {

namespace {

constexpr std::size_t headerSize = 10;

std::string readAt(ByteSource& source, std::uint64_t offset, std::size_t count)
{
    std::string bytes(count, '\0');
    if (!source.seek(offset))
        return {};
    bytes.resize(readFully(source, std::as_writable_bytes(std::span(bytes))));
    return bytes;
}

std::uint64_t number(std::string_view bytes, int bitsPerByte)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << bitsPerByte | static_cast<unsigned char>(byte);
    return value;
}

/// The field that a frame is for; null for all others.
std::string AudioTags::*fieldOf(std::string_view frame)
{
    struct Frame {
        std::string_view name;
        std::string AudioTags::*field;
    };
    constexpr std::array frames = {
        Frame{"TIT2", &AudioTags::title}, Frame{"TPE1", &AudioTags::artist},
        Frame{"TALB", &AudioTags::album}, Frame{"TCON", &AudioTags::genre},
        Frame{"TDRC", &AudioTags::date},  Frame{"TYER", &AudioTags::date}};
    const auto* const found = std::ranges::find(frames, frame, &Frame::name);
    return found == frames.end() ? nullptr : found->field;
}

/// Of a text frame's contents; empty unless they are UTF-16 of an unknown order.
std::string textOf(std::string_view contents)
{
    constexpr std::string_view utf16 = "\1";
    const std::string_view text = contents.substr(std::min<std::size_t>(contents.size(), 1));
    if (!contents.starts_with(utf16) || text.starts_with("\xff\xfe") ||
        text.starts_with("\xfe\xff"))
        return {};
    const std::string decoded = decodeUtf16(std::string(text));
    return decoded.substr(0, decoded.find('\0'));
}

} // namespace

AudioTags id3Utf16Tags(ByteSource& source)
{
    constexpr int maxFrames = 200;
    constexpr std::size_t maxText = 4'096;
    const std::string header = readAt(source, 0, headerSize);
    if (header.size() < headerSize || !header.starts_with("ID3") || header[3] < 3 || header[5] != 0)
        return {};
    const int bits = header[3] == 3 ? 8 : 7;
    const std::uint64_t end = headerSize + number(std::string_view(header).substr(6), 7);
    AudioTags tags;
    std::uint64_t at = headerSize;
    for (int i = 0; i < maxFrames && at + headerSize < end; ++i) {
        const std::string frame = readAt(source, at, headerSize);
        if (frame.size() < headerSize || frame[0] == '\0')
            break;
        const std::uint64_t size = number(std::string_view(frame).substr(4, 4), bits);
        const auto field = fieldOf(std::string_view(frame).substr(0, 4));
        if (field != nullptr && size <= maxText)
            tags.*field = textOf(readAt(source, at + headerSize, static_cast<std::size_t>(size)));
        at += headerSize + size;
    }
    return tags;
}

} // namespace genrescope
