#include "core/audio/ffmpeg_objects.h"

#include "core/audio/byte_input.h"
#include "core/base/error.h"

#include <string_view>

namespace genrescope {

namespace {

constexpr const char* allowedContainers = "mp3,flac,ogg,wav,aiff,mov,mp4,m4a,aac,asf";
constexpr unsigned maxStreams = 64;
/// Samples of one channel in one packet; a real one has at most 2^16.
constexpr std::int64_t maxFrameSamples = 1 << 20;

/// The decoder for an allowed codec, or null.
const AVCodec* allowedDecoder(AVCodecID codec)
{
    switch (codec) {
    case AV_CODEC_ID_MP1:
    case AV_CODEC_ID_MP2:
    case AV_CODEC_ID_MP3:
        return avcodec_find_decoder_by_name("mp3float");
    case AV_CODEC_ID_FLAC:
    case AV_CODEC_ID_VORBIS:
    case AV_CODEC_ID_OPUS:
    case AV_CODEC_ID_AAC:
    case AV_CODEC_ID_ALAC:
    case AV_CODEC_ID_WMAV1:
    case AV_CODEC_ID_WMAV2:
    case AV_CODEC_ID_WMAPRO:
    case AV_CODEC_ID_WMALOSSLESS:
    case AV_CODEC_ID_PCM_U8:
    case AV_CODEC_ID_PCM_S8:
    case AV_CODEC_ID_PCM_S16LE:
    case AV_CODEC_ID_PCM_S16BE:
    case AV_CODEC_ID_PCM_S24LE:
    case AV_CODEC_ID_PCM_S24BE:
    case AV_CODEC_ID_PCM_S32LE:
    case AV_CODEC_ID_PCM_S32BE:
    case AV_CODEC_ID_PCM_F32LE:
    case AV_CODEC_ID_PCM_F32BE:
    case AV_CODEC_ID_PCM_F64LE:
    case AV_CODEC_ID_PCM_F64BE:
    case AV_CODEC_ID_PCM_ALAW:
    case AV_CODEC_ID_PCM_MULAW:
        return avcodec_find_decoder(codec);
    default:
        return nullptr;
    }
}

int rejectToOpen(AVFormatContext* /*container*/, AVIOContext** /*opened*/, const char* /*url*/,
                 int /*flags*/, AVDictionary** /*options*/)
{
    return AVERROR(EPERM);
}

[[noreturn]] void reject(const std::string& source)
{
    throw DecodeError(Message::english("%1 contains no audio that can be read; give an mp3, flac, "
                                       "ogg, opus, wav, aiff, m4a, aac or wma file.",
                                       source));
}

std::string tag(const AVFormatContext& container, const AVStream& stream, const char* key)
{
    constexpr std::size_t maxLength = 1'000;
    for (const AVDictionary* dictionary : {container.metadata, stream.metadata}) {
        const AVDictionaryEntry* entry = av_dict_get(dictionary, key, nullptr, 0);
        if (entry != nullptr)
            return std::string(std::string_view(entry->value).substr(0, maxLength));
    }
    return {};
}

} // namespace

Owned<AVFormatContext> openContainer(ByteInput& input)
{
    AVFormatContext* opened = avformat_alloc_context();
    if (opened == nullptr)
        throw std::bad_alloc();
    opened->pb = input.context();
    opened->io_open = rejectToOpen;
    opened->max_streams = maxStreams;
    opened->format_whitelist = av_strdup(allowedContainers);
    // On failure this frees the context. The name serves only to recognize files by their extension
    // where a large tag hides their content.
    const int error = avformat_open_input(&opened, input.source().name().c_str(), nullptr, nullptr);
    Owned<AVFormatContext> container(opened);
    input.rethrow();
    if (error < 0)
        reject(input.source().name());
    return container;
}

std::string formatName(const AVFormatContext& container)
{
    const std::string_view names = container.iformat->name;
    return std::string(names.substr(0, names.find(',')));
}

AVStream& audioStream(AVFormatContext& container, const std::string& source)
{
    AVStream* stream = nullptr;
    for (unsigned i = 0; i < container.nb_streams; ++i) {
        AVStream* const candidate = container.streams[i];
        const AVCodecParameters& parameters = *candidate->codecpar;
        if (stream == nullptr && parameters.codec_type == AVMEDIA_TYPE_AUDIO &&
            allowedDecoder(parameters.codec_id) != nullptr)
            stream = candidate;
        else
            candidate->discard = AVDISCARD_ALL;
    }
    if (stream == nullptr)
        reject(source);
    return *stream;
}

Owned<AVCodecContext> openDecoder(const AVStream& stream, const std::string& source)
{
    const AVCodec* const codec = allowedDecoder(stream.codecpar->codec_id);
    auto decoder = owned(avcodec_alloc_context3(codec));
    decoder->thread_count = 1;
    decoder->max_samples = maxFrameSamples;
    decoder->pkt_timebase = stream.time_base;
    if (avcodec_parameters_to_context(decoder.get(), stream.codecpar) < 0 ||
        avcodec_open2(decoder.get(), codec, nullptr) < 0) {
        throw DecodeError(Message::english(
            "%1 contains %2 audio whose description is damaged; replace it with a complete copy.",
            source, codec->name));
    }
    return decoder;
}

AudioTags tagsOf(const AVFormatContext& container, const AVStream& stream)
{
    return {.title = tag(container, stream, "title"),
            .artist = tag(container, stream, "artist"),
            .album = tag(container, stream, "album"),
            .genre = tag(container, stream, "genre")};
}

} // namespace genrescope
