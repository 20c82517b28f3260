#include "core/audio/audio_files.h"

#include <algorithm>
#include <array>

namespace genrescope {

namespace {

constexpr std::array kinds = {
    AudioFileKind{"mp3", "audio/mpeg"},    AudioFileKind{"mp2", "audio/mp2"},
    AudioFileKind{"flac", "audio/flac"},   AudioFileKind{"ogg", "audio/ogg"},
    AudioFileKind{"oga", "audio/ogg"},     AudioFileKind{"opus", "audio/x-opus+ogg"},
    AudioFileKind{"wav", "audio/x-wav"},   AudioFileKind{"aif", "audio/x-aiff"},
    AudioFileKind{"aiff", "audio/x-aiff"}, AudioFileKind{"aifc", "audio/x-aifc"},
    AudioFileKind{"m4a", "audio/mp4"},     AudioFileKind{"m4b", "audio/x-m4b"},
    AudioFileKind{"mp4", "audio/mp4"},     AudioFileKind{"aac", "audio/aac"},
    AudioFileKind{"wma", "audio/x-ms-wma"}};

constexpr char lowerCase(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isSame(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(text, lower, {}, lowerCase);
}

} // namespace

std::span<const AudioFileKind> audioFileKinds()
{
    return kinds;
}

bool hasAudioExtension(std::string_view file)
{
    const std::size_t name = file.rfind('/') + 1;
    const std::size_t dot = file.rfind('.');
    if (dot == std::string_view::npos || dot < name)
        return false;
    const std::string_view extension = file.substr(dot + 1);
    return std::ranges::any_of(
        kinds, [&](const AudioFileKind& kind) { return isSame(extension, kind.extension); });
}

std::string audioFilePatterns()
{
    std::string patterns;
    for (const AudioFileKind& kind : kinds)
        patterns += (patterns.empty() ? "*." : " *.") + std::string(kind.extension);
    return patterns;
}

} // namespace genrescope
