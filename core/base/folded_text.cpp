#include "core/base/folded_text.h"

#include "core/base/utf8.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

namespace genrescope {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char& letter : lower) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    return lower;
}

bool isAscii(std::string_view text)
{
    for (const char letter : text) {
        if (static_cast<unsigned char>(letter) >= 0x80)
            return false;
    }
    return true;
}

} // namespace

std::string foldedText(std::string_view text)
{
    text = trimmed(text);
    if (isAscii(text) || !isUtf8(text))
        return lowerAscii(text);
    UErrorCode failure = U_ZERO_ERROR;
    const icu::Normalizer2* const fold = icu::Normalizer2::getNFKCCasefoldInstance(failure);
    std::string folded;
    icu::StringByteSink<std::string> sink(&folded);
    if (U_SUCCESS(failure) != 0)
        fold->normalizeUTF8(0,
                            icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())),
                            sink, nullptr, failure);
    return U_SUCCESS(failure) != 0 ? folded : lowerAscii(text);
}

} // namespace genrescope
