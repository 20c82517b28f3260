#include "core/audio/audio_files.h"

#include <algorithm>
#include <array>

namespace genrescope {

namespace {

constexpr std::array kinds = {
    // What most music is kept in.
    AudioFileKind{"mp3", "audio/mpeg", "mp3"},
    AudioFileKind{"mpga", "audio/mpeg", "mp3"},
    AudioFileKind{"mp2", "audio/mp2", "mp3"},
    AudioFileKind{"flac", "audio/flac", "flac"},
    AudioFileKind{"ogg", "audio/ogg", "ogg"},
    AudioFileKind{"oga", "audio/ogg", "ogg"},
    AudioFileKind{"opus", "audio/x-opus+ogg", "ogg"},
    AudioFileKind{"m4a", "audio/mp4", "mov"},
    AudioFileKind{"m4b", "audio/x-m4b", "mov"},
    AudioFileKind{"mp4", "video/mp4", "mov"},
    AudioFileKind{"aac", "audio/aac", "aac"},
    AudioFileKind{"wma", "audio/x-ms-wma", "asf"},
    AudioFileKind{"wav", "audio/x-wav", "wav"},
    AudioFileKind{"wave", "audio/x-wav", "wav"},
    AudioFileKind{"aif", "audio/x-aiff", "aiff"},
    AudioFileKind{"aiff", "audio/x-aiff", "aiff"},
    AudioFileKind{"aifc", "audio/x-aifc", "aiff"},
    // What studios and recorders write: beyond 4 GB, or on a Mac.
    AudioFileKind{"rf64", "audio/x-wav", "wav"},
    AudioFileKind{"bwf", "audio/x-wav", "wav"},
    AudioFileKind{"w64", "audio/x-w64", "w64"},
    AudioFileKind{"caf", "audio/x-caf", "caf"},
    // Research: GTZAN and speech corpora.
    AudioFileKind{"au", "audio/basic", "au"},
    AudioFileKind{"snd", "audio/basic", "au"},
    AudioFileKind{"sph", "audio/x-nist", "nistsphere"},
    // Lossless archives of CDs, SACDs and concerts.
    AudioFileKind{"ape", "audio/x-ape", "ape"},
    AudioFileKind{"wv", "audio/x-wavpack", "wv"},
    AudioFileKind{"tta", "audio/x-tta", "tta"},
    AudioFileKind{"tak", "audio/x-tak", "tak"},
    AudioFileKind{"shn", "application/x-shorten", "shn"},
    AudioFileKind{"dsf", "audio/x-dsf", "dsf"},
    AudioFileKind{"dff", "audio/x-dff", "iff"},
    // Collections from before mp3 and aac prevailed.
    AudioFileKind{"mpc", "audio/x-musepack", "mpc"},
    AudioFileKind{"mp+", "audio/x-musepack", "mpc"},
    AudioFileKind{"mpp", "audio/x-musepack", "mpc8"},
    AudioFileKind{"spx", "audio/x-speex+ogg", "ogg"},
    AudioFileKind{"ra", "audio/vnd.rn-realaudio", "rm"},
    AudioFileKind{"rm", "application/vnd.rn-realmedia", "rm"},
    AudioFileKind{"oma", "audio/x-oma", "oma"},
    AudioFileKind{"aa3", "audio/x-oma", "oma"},
    AudioFileKind{"vqf", "audio/x-vqf", "vqf"},
    AudioFileKind{"voc", "audio/x-voc", "voc"},
    // Sound of films and concerts on disc.
    AudioFileKind{"ac3", "audio/ac3", "ac3"},
    AudioFileKind{"eac3", "audio/eac3", "eac3"},
    AudioFileKind{"ec3", "audio/eac3", "eac3"},
    AudioFileKind{"dts", "audio/vnd.dts", "dts"},
    AudioFileKind{"dtshd", "audio/vnd.dts.hd", "dtshd"},
    AudioFileKind{"thd", "audio/vnd.dolby.mlp", "truehd"},
    AudioFileKind{"mlp", "audio/vnd.dolby.mlp", "mlp"},
    // Telephones and dictating machines.
    AudioFileKind{"amr", "audio/AMR", "amr"},
    AudioFileKind{"awb", "audio/AMR-WB", "amr"},
    AudioFileKind{"3gp", "video/3gpp", "mov"},
    AudioFileKind{"3g2", "video/3gpp2", "mov"},
    AudioFileKind{"3ga", "video/3gpp", "mov"},
    AudioFileKind{"gsm", "audio/x-gsm", "gsm"},
    // Downloads and films: their first track of sound.
    AudioFileKind{"mka", "audio/x-matroska", "matroska"},
    AudioFileKind{"weba", "audio/webm", "matroska"},
    AudioFileKind{"webm", "video/webm", "matroska"},
    AudioFileKind{"mkv", "video/x-matroska", "matroska"},
    AudioFileKind{"mov", "video/quicktime", "mov"},
    AudioFileKind{"m4v", "video/mp4", "mov"},
    AudioFileKind{"flv", "video/x-flv", "flv"},
    AudioFileKind{"f4a", "audio/mp4", "mov"},
    AudioFileKind{"wmv", "video/x-ms-wmv", "asf"},
    AudioFileKind{"asf", "application/vnd.ms-asf", "asf"},
    AudioFileKind{"avi", "video/x-msvideo", "avi"},
    AudioFileKind{"mpg", "video/mpeg", "mpeg"},
    AudioFileKind{"mpeg", "video/mpeg", "mpeg"},
    AudioFileKind{"vob", "video/mpeg", "mpeg"},
    // Broadcasts.
    AudioFileKind{"ts", "video/mp2t", "mpegts"},
    AudioFileKind{"m2ts", "video/mp2t", "mpegts"},
    AudioFileKind{"mts", "video/mp2t", "mpegts"},
    AudioFileKind{"loas", "audio/usac", "loas"},
};

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

const AudioFileKind* audioFileKind(std::string_view file)
{
    const std::size_t name = file.rfind('/') + 1;
    const std::size_t dot = file.rfind('.');
    if (dot == std::string_view::npos || dot < name)
        return nullptr;
    const std::string_view extension = file.substr(dot + 1);
    const auto* const found = std::ranges::find_if(
        kinds, [&](const AudioFileKind& kind) { return isSame(extension, kind.extension); });
    return found == kinds.end() ? nullptr : found;
}

bool hasAudioExtension(std::string_view file)
{
    return audioFileKind(file) != nullptr;
}

std::string audioFilePatterns()
{
    std::string patterns;
    for (const AudioFileKind& kind : kinds)
        patterns += (patterns.empty() ? "*." : " *.") + std::string(kind.extension);
    return patterns;
}

} // namespace genrescope
