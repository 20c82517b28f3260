#include "core/codecs/tag_text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iconv.h>
#include <memory>
#include <optional>
#include <string_view>
#include <uchardet/uchardet.h>
#include <vector>

namespace genrescope {

namespace {

using namespace std::string_view_literals;

constexpr const char* western = "WINDOWS-1252";

/// Those that the detector names and that are in the tables below, by iconv's names.
constexpr std::array encodings = {"ASCII",        "BIG5",         "CP932",
                                  "EUC-JP",       "EUC-KR",       "EUC-TW",
                                  "GB18030",      "HZ-GB-2312",   "IBM852",
                                  "IBM855",       "IBM862",       "IBM865",
                                  "IBM866",       "ISO-2022-CN",  "ISO-2022-JP",
                                  "ISO-2022-KR",  "ISO-8859-1",   "ISO-8859-2",
                                  "ISO-8859-3",   "ISO-8859-4",   "ISO-8859-5",
                                  "ISO-8859-6",   "ISO-8859-7",   "ISO-8859-8",
                                  "ISO-8859-9",   "ISO-8859-10",  "ISO-8859-11",
                                  "ISO-8859-13",  "ISO-8859-15",  "ISO-8859-16",
                                  "JOHAB",        "KOI8-R",       "MAC-CENTRALEUROPE",
                                  "MAC-CYRILLIC", "SHIFT_JIS",    "TIS-620",
                                  "UHC",          "UTF-16",       "UTF-16BE",
                                  "UTF-16LE",     "UTF-32",       "VISCII",
                                  "WINDOWS-1250", "WINDOWS-1251", "WINDOWS-1252",
                                  "WINDOWS-1253", "WINDOWS-1254", "WINDOWS-1255",
                                  "WINDOWS-1256", "WINDOWS-1257", "WINDOWS-1258"};

unsigned char byteOf(char letter)
{
    return static_cast<unsigned char>(letter);
}

/// UTF-8 of text in this encoding; nothing if it is not.
std::optional<std::string> converted(std::string_view bytes, const char* encoding)
{
    // Another one might have to be loaded.
    if (std::ranges::find(encodings, std::string_view(encoding)) == encodings.end())
        return std::nullopt;
    void* const converter = iconv_open("UTF-8", encoding);
    if (reinterpret_cast<std::intptr_t>(converter) == -1)
        return std::nullopt;
    std::string input(bytes);
    std::string output(4 * bytes.size() + 8, '\0');
    char* from = input.data();
    char* to = output.data();
    std::size_t left = input.size();
    std::size_t room = output.size();
    constexpr auto failed = static_cast<std::size_t>(-1);
    // The second call writes a letter that waited for its accent.
    const bool isDone = iconv(converter, &from, &left, &to, &room) != failed &&
                        iconv(converter, nullptr, nullptr, &to, &room) != failed;
    iconv_close(converter);
    if (!isDone)
        return std::nullopt;
    output.resize(output.size() - room);
    return output;
}

std::string detected(const std::string& sample, int times)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         uchardet_delete);
    for (int i = 0; i < times; ++i)
        uchardet_handle_data(detector.get(), sample.data(), sample.size());
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// What is called Latin in short texts is nearly always the first one: for é, ü and ö it makes no
/// difference.
bool isWestern(const std::string& encoding)
{
    return encoding.empty() || encoding == western ||
           (encoding.starts_with("ISO-8859-") && encoding != "ISO-8859-5" &&
            encoding != "ISO-8859-6" && encoding != "ISO-8859-7" && encoding != "ISO-8859-8" &&
            encoding != "ISO-8859-9" && encoding != "ISO-8859-11") ||
           encoding == "IBM852" || encoding == "MAC-CENTRALEUROPE" || encoding == "WINDOWS-1257" ||
           encoding == "WINDOWS-1258" || encoding == "VISCII" || encoding == "ASCII";
}

/// Whether words are written in Windows-1251's capitals, for which the detector has other names.
bool isRussianInCapitals(std::string_view text)
{
    constexpr int minLetters = 4;
    int capitals = 0;
    int others = 0;
    for (const char letter : text) {
        const unsigned char byte = byteOf(letter);
        if ((byte >= 0xc0 && byte <= 0xdf) || byte == 0xa8)
            ++capitals;
        else if (byte >= 0x80)
            return false;
        else if (byte > 0x40)
            ++others;
    }
    return capitals >= minLetters && capitals > 2 * others;
}

/// Hebrew is written without its vowel points.
bool isHebrew(std::string_view text)
{
    return std::ranges::none_of(
        text, [](char letter) { return byteOf(letter) >= 0xb3 && byteOf(letter) <= 0xdf; });
}

/// Greek words in small letters have accents, and no signs such as ³ among their letters.
bool isGreek(std::string_view text)
{
    constexpr auto accented = "\xb6\xb8\xb9\xba\xbc\xbe\xbf\xc0\xdc\xdd\xde\xdf\xe0\xfc\xfd\xfe"sv;
    constexpr auto signs = "\xa1\xa2\xa4\xa5\xaa\xaf\xb2\xb3\xb4\xff"sv;
    const bool isSmall =
        std::ranges::any_of(text, [](char letter) { return byteOf(letter) >= 0xe1; });
    return text.find_first_of(signs) == std::string_view::npos &&
           (!isSmall || text.find_first_of(accented) != std::string_view::npos);
}

/// Japanese or Chinese too short for the detector: nearly nothing but pairs of bytes.
const char* eastern(std::string_view sample)
{
    constexpr int minPairs = 3;
    int pairs = 0;
    int japanese = 0;
    int others = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const unsigned char lead = byteOf(sample[i]);
        if (lead > 0x80 && i + 1 < sample.size()) {
            ++pairs;
            japanese += lead <= 0x9f || (lead >= 0xe0 && lead <= 0xea) ? 1 : 0;
            ++i;
        } else if (lead > 0x20) {
            ++others;
        }
    }
    if (pairs < minPairs || 2 * pairs < others)
        return nullptr;
    const char* const encoding = 5 * japanese >= 4 * pairs ? "CP932" : "BIG5";
    return converted(sample, encoding) ? encoding : nullptr;
}

std::string guessed(const std::string& sample)
{
    constexpr int often = 8;
    std::string encoding = detected(sample, 1);
    if (isWestern(encoding))
        encoding = detected(sample, often);
    if (isRussianInCapitals(sample) || (encoding == "WINDOWS-1255" && !isHebrew(sample)))
        return "WINDOWS-1251";
    if (encoding == "ISO-8859-7" || encoding == "WINDOWS-1253")
        return isGreek(sample) ? "WINDOWS-1253" : "WINDOWS-1251";
    if (encoding == "ISO-8859-9")
        return "WINDOWS-1254";
    if (encoding == "SHIFT_JIS")
        return "CP932";
    if (!isWestern(encoding))
        return encoding;
    const char* const pairs = eastern(sample);
    return pairs != nullptr ? pairs : western;
}

std::string decoded(const std::string& bytes, const std::string& encoding)
{
    if (auto text = converted(bytes, encoding.c_str()))
        return std::move(*text);
    if (auto text = converted(bytes, western))
        return std::move(*text);
    return converted(bytes, "ISO-8859-1").value_or(std::string());
}

/// How many 16-bit units lie in the blocks of common scripts.
int commonUnits(std::string_view bytes, std::size_t highByte)
{
    int common = 0;
    for (std::size_t i = highByte; i < bytes.size(); i += 2) {
        const unsigned char high = byteOf(bytes[i]);
        common += high <= 0x06 || high == 0x30 || (high >= 0x4e && high <= 0x9f) ||
                          (high >= 0xac && high <= 0xd7)
                      ? 1
                      : 0;
    }
    return common;
}

} // namespace

void keepTextConverter(const char* encoding)
{
    static auto* const open = new std::vector<void*>;
    open->push_back(iconv_open("UTF-8", encoding));
}

void keepTextConverters()
{
    for (const char* const encoding : encodings)
        keepTextConverter(encoding);
}

void decodeTagTexts(std::span<std::string* const> texts)
{
    std::string sample;
    for (const std::string* text : texts) {
        if (!isUtf8(*text))
            sample += *text + '\n';
    }
    if (sample.empty())
        return;
    const std::string encoding = guessed(sample);
    for (std::string* text : texts) {
        if (!isUtf8(*text))
            *text = decoded(*text, encoding);
    }
}

std::string decodeUtf16(std::string bytes)
{
    bytes.resize(bytes.size() / 2 * 2);
    const bool isBig = commonUnits(bytes, 0) > commonUnits(bytes, 1);
    return converted(bytes, isBig ? "UTF-16BE" : "UTF-16LE").value_or(std::string());
}

} // namespace genrescope
