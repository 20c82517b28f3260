#include "core/codecs/ffmpeg_objects.h"

#include "core/audio/audio_files.h"
#include "core/base/error.h"
#include "core/codecs/audio_codecs.h"
#include "core/codecs/byte_input.h"

#include <cstdint>
#include <string_view>

extern "C" {
#include <libavutil/avstring.h>
#include <libavutil/mem.h>
}

namespace genrescope {

namespace {

constexpr unsigned maxStreams = 64;
/// Bytes at a time. FFmpeg allocates what a file says that one of its parts takes before it looks
/// how much is there; the index of two days of music takes 200 MB.
constexpr std::size_t maxAllocation = std::size_t(1) << 28;
/// Samples of one channel in one packet; a real one has at most 2^16.
constexpr std::int64_t maxFrameSamples = 1 << 20;

/// What people know a format by, as far as FFmpeg says: "AVI (Audio Video Interleaved)".
std::string nameOf(const AVInputFormat& format)
{
    return format.long_name != nullptr ? format.long_name : format.name;
}

std::string codecName(const AVCodecParameters& parameters)
{
    const AVCodecDescriptor* const known = avcodec_descriptor_get(parameters.codec_id);
    if (known != nullptr)
        return known->long_name != nullptr ? known->long_name : known->name;
    char text[AV_FOURCC_MAX_STRING_SIZE] = {};
    return av_fourcc_make_string(text, parameters.codec_tag);
}

int rejectToOpen(AVFormatContext* /*container*/, AVIOContext** /*opened*/, const char* /*url*/,
                 int /*flags*/, AVDictionary** /*options*/)
{
    return AVERROR(EPERM);
}

/// The containers of audio_files.cpp, and those that are only recognized with them: Musepack's two
/// versions, and wav as Windows's games have it.
std::string allowedContainers()
{
    std::string names = "mpc8,xwma";
    for (const AudioFileKind& kind : audioFileKinds())
        names += "," + std::string(kind.container);
    return names;
}

/// What a file's first megabyte says that it is, else its extension: a large tag or noise may hide
/// the start of the music. Null if neither says anything.
const AVInputFormat* recognize(ByteInput& input)
{
    const AVInputFormat* format = nullptr;
    const std::string& name = input.source().name();
    const int score = av_probe_input_buffer2(input.context(), &format, name.c_str(), nullptr, 0, 0);
    input.rethrow();
    if (score >= 0 && format != nullptr)
        return format;
    const AudioFileKind* const kind = audioFileKind(name);
    return kind == nullptr ? nullptr : av_find_input_format(std::string(kind->container).c_str());
}

std::string tag(const AVFormatContext& container, const AVStream& stream, const char* key)
{
    for (const AVDictionary* dictionary : {container.metadata, stream.metadata}) {
        const AVDictionaryEntry* entry = av_dict_get(dictionary, key, nullptr, 0);
        if (entry != nullptr)
            return entry->value;
    }
    return {};
}

} // namespace

Owned<AVFormatContext> openContainer(ByteInput& input)
{
    const std::string& name = input.source().name();
    const std::string allowed = allowedContainers();
    const AVInputFormat* const format = recognize(input);
    if (format == nullptr) {
        throw DecodeError(Message::english(
            "%1 contains no audio that can be read: it is of no known format; convert it to flac "
            "or mp3.",
            name));
    }
    if (av_match_list(format->name, allowed.c_str(), ',') == 0) {
        throw DecodeError(Message::english(
            "%1 contains no audio that can be read: its format is “%2”; convert it "
            "to flac or mp3.",
            name, nameOf(*format)));
    }
    AVFormatContext* opened = avformat_alloc_context();
    if (opened == nullptr)
        throw std::bad_alloc();
    av_max_alloc(maxAllocation);
    opened->pb = input.context();
    opened->io_open = rejectToOpen;
    opened->max_streams = maxStreams;
    opened->format_whitelist = av_strdup(allowed.c_str());
    // On failure this frees the context.
    const int error = avformat_open_input(&opened, name.c_str(), format, nullptr);
    Owned<AVFormatContext> container(opened);
    input.rethrow();
    if (error < 0) {
        throw DecodeError(
            Message::english("%1 contains no audio that can be read: it is a “%2” file that is "
                             "damaged or cut off; replace it with a complete copy.",
                             name, nameOf(*format)));
    }
    return container;
}

std::string formatName(const AVFormatContext& container)
{
    const std::string_view names = container.iformat->name;
    return std::string(names.substr(0, names.find(',')));
}

AVStream* audioStream(AVFormatContext& container)
{
    AVStream* stream = nullptr;
    for (unsigned i = 0; i < container.nb_streams; ++i) {
        AVStream* const candidate = container.streams[i];
        const AVCodecParameters& parameters = *candidate->codecpar;
        if (stream == nullptr && parameters.codec_type == AVMEDIA_TYPE_AUDIO &&
            allowedDecoder(parameters.codec_id) != nullptr)
            stream = candidate;
        else if (parameters.codec_type != AVMEDIA_TYPE_UNKNOWN &&
                 parameters.codec_type != AVMEDIA_TYPE_DATA) // which may turn out to be audio
            candidate->discard = AVDISCARD_ALL;
    }
    return stream;
}

void rejectStreams(const AVFormatContext& container, const std::string& source)
{
    for (unsigned i = 0; i < container.nb_streams; ++i) {
        const AVCodecParameters& parameters = *container.streams[i]->codecpar;
        if (parameters.codec_type == AVMEDIA_TYPE_AUDIO) {
            throw DecodeError(Message::english(
                "%1 contains no audio that can be read: its codec is “%2”; convert "
                "it to flac or mp3.",
                source, codecName(parameters)));
        }
    }
    throw DecodeError(Message::english("%1 contains no audio: nothing in this “%2” file is sound.",
                                       source, nameOf(*container.iformat)));
}

bool needsChannels(const AVStream& stream)
{
    const AVCodecParameters& parameters = *stream.codecpar;
    return parameters.codec_id == AV_CODEC_ID_TRUEHD && parameters.ch_layout.nb_channels == 0;
}

void learnChannels(AVStream& stream, const AVPacket& packet)
{
    const auto parser = owned(av_parser_init(stream.codecpar->codec_id));
    const auto found = owned(avcodec_alloc_context3(nullptr));
    found->codec_id = stream.codecpar->codec_id;
    found->codec_type = AVMEDIA_TYPE_AUDIO;
    parser->flags |= PARSER_FLAG_COMPLETE_FRAMES;
    std::uint8_t* frame = nullptr;
    int size = 0;
    av_parser_parse2(parser.get(), found.get(), &frame, &size, packet.data, packet.size,
                     AV_NOPTS_VALUE, AV_NOPTS_VALUE, 0);
    av_channel_layout_copy(&stream.codecpar->ch_layout, &found->ch_layout);
}

Owned<AVCodecContext> openDecoder(const AVStream& stream, const std::string& source)
{
    const AVCodec* const codec = allowedDecoder(stream.codecpar->codec_id);
    auto decoder = owned(avcodec_alloc_context3(codec));
    decoder->thread_count = 1;
    decoder->max_samples = maxFrameSamples;
    decoder->pkt_timebase = stream.time_base;
    int error = avcodec_parameters_to_context(decoder.get(), stream.codecpar);
    decoder->codec_id = codec->id; // one decoder reads all layers of MPEG audio
    if (error >= 0)
        error = avcodec_open2(decoder.get(), codec, nullptr);
    if (error == AVERROR_PATCHWELCOME) {
        throw DecodeError(
            Message::english("%1 contains a variant of %2 audio that cannot be read; convert it to "
                             "flac or mp3.",
                             source, codec->name));
    }
    if (error < 0) {
        throw DecodeError(Message::english(
            "%1 contains %2 audio whose description is damaged; replace it with a complete copy.",
            source, codec->name));
    }
    return decoder;
}

AudioTags tagsOf(const AVFormatContext& container, const AVStream& stream)
{
    AudioTags tags = {.title = tag(container, stream, "title"),
                      .artist = tag(container, stream, "artist"),
                      .album = tag(container, stream, "album"),
                      .genre = tag(container, stream, "genre"),
                      .date = tag(container, stream, "date")};
    if (tags.artist.empty())
        tags.artist = tag(container, stream, "album_artist");
    return tags;
}

} // namespace genrescope
