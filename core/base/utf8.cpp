#include "core/base/utf8.h"

#include <algorithm>
#include <cstddef>

namespace genrescope {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD
constexpr std::string_view digits = "0123456789ABCDEF";

/// Whether a sequence of this length, whose bytes have the right form, is the shortest for its code
/// point, and the code point is a character: no surrogate, none above U+10FFFF.
bool isAllowed(unsigned char first, unsigned char second)
{
    switch (first) {
    case 0xE0:
        return second >= 0xA0;
    case 0xED:
        return second < 0xA0;
    case 0xF0:
        return second >= 0x90;
    case 0xF4:
        return second < 0x90;
    default:
        return true;
    }
}

/// Bytes of the valid sequence at the beginning of `bytes`; 0 if there is none.
std::size_t sequenceLength(std::string_view bytes)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (bytes.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return 0;
    }
    return isAllowed(first, byte(1)) ? length : 0;
}

/// Bytes of the ASCII text at the beginning of `bytes`.
std::size_t asciiLength(std::string_view bytes)
{
    const auto end = std::ranges::find_if(
        bytes, [](char letter) { return static_cast<unsigned char>(letter) >= 0x80; });
    return static_cast<std::size_t>(end - bytes.begin());
}

void appendEscaped(std::string& text, char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    text += replacement;
    text += digits[value >> 4];
    text += digits[value & 15];
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    bytes.remove_prefix(asciiLength(bytes));
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::string toUtf8(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    while (!bytes.empty()) {
        std::size_t length = std::max(asciiLength(bytes), sequenceLength(bytes));
        const bool isCopied = length > 0 && !bytes.starts_with(replacement);
        if (isCopied) {
            text += bytes.substr(0, length);
        } else {
            length = std::max<std::size_t>(length, 1);
            for (const char byte : bytes.substr(0, length))
                appendEscaped(text, byte);
        }
        bytes.remove_prefix(length);
    }
    return text;
}

std::string fromUtf8(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (;;) {
        const std::size_t at = text.find(replacement);
        bytes += text.substr(0, at);
        if (at == std::string_view::npos)
            return bytes;
        text.remove_prefix(at + replacement.size());
        const std::size_t high = text.empty() ? std::string_view::npos : digits.find(text[0]);
        const std::size_t low = text.size() < 2 ? std::string_view::npos : digits.find(text[1]);
        if (high == std::string_view::npos || low == std::string_view::npos) {
            bytes += replacement; // not written by toUtf8
            continue;
        }
        bytes += static_cast<char>(16 * high + low);
        text.remove_prefix(2);
    }
}

} // namespace genrescope
