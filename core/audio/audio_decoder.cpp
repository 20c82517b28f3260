#include "core/audio/audio_decoder.h"

#include "core/audio/byte_input.h"
#include "core/audio/ffmpeg_objects.h"
#include "core/audio/planar_samples.h"
#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

extern "C" {
#include <libavutil/log.h>
}

namespace genrescope {

namespace {

/// Packets that may follow one another without any audio: about 100 MB of damaged aac.
constexpr int maxSilentPackets = 250'000;
/// Up to this many frames of another format count as damage (false frames in noise), not as a
/// change.
constexpr int maxForeignFrames = 32;
/// Seconds decoded before the position sought. An mp3 frame needs the bits of up to nine frames
/// before it (0.24 s at 44.1 kHz), opus wants 80 ms to settle.
constexpr double preroll = 0.3;
/// Distance in seconds up to which decoding forward is as fast as seeking in the container.
constexpr double nearby = 1.0;

SampleType sampleType(int format)
{
    switch (av_get_packed_sample_fmt(static_cast<AVSampleFormat>(format))) {
    case AV_SAMPLE_FMT_U8:
        return SampleType::Uint8;
    case AV_SAMPLE_FMT_S16:
        return SampleType::Int16;
    case AV_SAMPLE_FMT_S32:
        return SampleType::Int32;
    case AV_SAMPLE_FMT_S64:
        return SampleType::Int64;
    case AV_SAMPLE_FMT_DBL:
        return SampleType::Float64;
    default:
        return SampleType::Float32;
    }
}

} // namespace

struct AudioDecoder::Impl {
    Impl(std::unique_ptr<ByteSource> source, const DecodeLimits& given);

    /// Opens the source at its first byte and decodes the first frame; false if there is none.
    bool begin();
    bool decodeFirst();
    void describe();
    /// Gives the decoder the next packet, or tells it that there is none.
    void feed();
    /// The next decoded samples, or nothing at the end; `frame` holds them.
    bool decode();
    bool isForeign();
    void countRejected();
    void checkLimits(const AVFrame& decoded) const;
    AudioBlock block();
    void seek(std::uint64_t target);
    /// Discards everything before a sample.
    void skipTo(std::uint64_t target);
    /// Continues shortly before a position; false where the container does not say what it found.
    bool jumpBefore(std::uint64_t target);
    void restart();
    [[noreturn]] static void fail(const Message& sentence) { throw DecodeError(sentence); }
    const std::string& name() const { return input.source().name(); }

    ByteInput input;
    DecodeLimits limits;
    Owned<AVFormatContext> container;
    Owned<AVCodecContext> decoder;
    Owned<AVPacket> packet = owned(av_packet_alloc());
    Owned<AVFrame> frame = owned(av_frame_alloc());
    AVStream* stream = nullptr;
    AudioInfo info;
    DecodeDamage damage;
    std::vector<float> converted;
    /// Size of the packet that the decoder works on; 0 once it was counted as refused.
    int packetSize = 0;
    int silentPackets = 0;
    int foreignFrames = 0;
    /// Index in the recording of the sample that follows all that was decoded.
    std::uint64_t decodedFrames = 0;
    /// Timestamp of the recording's first sample, in the stream's time base.
    std::int64_t firstTimestamp = AV_NOPTS_VALUE;
    /// A frame was decoded early: to learn the rate and the channels, or to find out its position.
    bool frameWaits = false;
    /// Samples at the start of the frame that lie before the position sought.
    std::size_t skipped = 0;
    bool ended = false;
};

AudioDecoder::Impl::Impl(std::unique_ptr<ByteSource> source, const DecodeLimits& given)
    : input(std::move(source)), limits(given)
{
    limits.maxChannels = std::min(limits.maxChannels, int(AudioBlock().channels.size()));
    av_log_set_level(AV_LOG_QUIET); // FFmpeg's own log: everything it reports becomes an Error here
    if (input.source().size() == std::uint64_t(0))
        fail(Message::english("%1 is empty; replace it with a complete copy.", name()));
    if (!begin())
        fail(Message::english("%1 contains no audio: it is a %2 file in which not a single frame "
                              "could be decoded; replace it with a complete copy.",
                              name(), info.format));
    firstTimestamp = frame->pts;
    describe();
}

bool AudioDecoder::Impl::begin()
{
    container = openContainer(input);
    info.format = formatName(*container);
    stream = &audioStream(*container, input.source().name());
    decoder = openDecoder(*stream, input.source().name());
    info.codec = decoder->codec->name;
    if (!decodeFirst())
        return false;
    decodedFrames = 0;
    // avformat_find_stream_info is not called: it would decode pictures. What it would have found
    // out, and what the demuxer needs to trim padding at the end, is known here.
    if (stream->codecpar->sample_rate == 0)
        stream->codecpar->sample_rate = frame->sample_rate;
    return true;
}

bool AudioDecoder::Impl::decodeFirst()
{
    ended = false;
    silentPackets = 0;
    skipped = 0;
    frameWaits = decode();
    return frameWaits;
}

void AudioDecoder::Impl::describe()
{
    info.sampleRate = frame->sample_rate;
    info.channels = frame->ch_layout.nb_channels;
    checkLimits(*frame);
    const auto size = input.source().size();
    if (stream->duration > 0)
        info.declaredDuration = static_cast<double>(stream->duration) * av_q2d(stream->time_base);
    else if (size && decoder->bit_rate > 0)
        info.declaredDuration =
            8.0 * static_cast<double>(*size) / static_cast<double>(decoder->bit_rate);
    info.tags = tagsOf(*container, *stream);
}

void AudioDecoder::Impl::checkLimits(const AVFrame& decoded) const
{
    const int rate = decoded.sample_rate;
    const int channels = decoded.ch_layout.nb_channels;
    if (rate < limits.minSampleRate || rate > limits.maxSampleRate)
        fail(Message::english("%1 has a sample rate of %2 Hz; rates from %3 to %4 Hz can be read.",
                              name(), rate, limits.minSampleRate, limits.maxSampleRate));
    if (channels < 1 || channels > limits.maxChannels)
        fail(Message::english("%1 has %2 channels; at most %3 can be read.", name(), channels,
                              limits.maxChannels));
}

void AudioDecoder::Impl::countRejected()
{
    if (packetSize == 0)
        return;
    ++damage.corruptPackets;
    damage.skippedBytes += static_cast<std::uint64_t>(packetSize);
    packetSize = 0;
}

void AudioDecoder::Impl::feed()
{
    if (++silentPackets > maxSilentPackets)
        fail(Message::english("%1 is damaged: no audio can be decoded over a long stretch; replace "
                              "it with a complete copy.",
                              name()));
    av_packet_unref(packet.get());
    const int error = av_read_frame(container.get(), packet.get());
    input.rethrow();
    packetSize = 0;
    if (error == AVERROR(EAGAIN) || (error >= 0 && packet->stream_index != stream->index))
        return;
    if (error < 0) { // the end, or a point beyond which the container cannot be read
        avcodec_send_packet(decoder.get(), nullptr);
        return;
    }
    packetSize = packet->size;
    damage.audioBytes += static_cast<std::uint64_t>(packet->size);
    if (avcodec_send_packet(decoder.get(), packet.get()) < 0)
        countRejected();
}

bool AudioDecoder::Impl::isForeign()
{
    if (info.sampleRate == 0)
        return false;
    if (frame->sample_rate == info.sampleRate && frame->ch_layout.nb_channels == info.channels) {
        foreignFrames = 0;
        return false;
    }
    if (++foreignFrames > maxForeignFrames)
        fail(Message::english("%1 changes from %2 Hz and %3 channels to %4 Hz and %5 channels "
                              "partway through; save it in one format throughout.",
                              name(), info.sampleRate, info.channels, frame->sample_rate,
                              frame->ch_layout.nb_channels));
    return true;
}

bool AudioDecoder::Impl::decode()
{
    while (!ended) {
        const int result = avcodec_receive_frame(decoder.get(), frame.get());
        if (result == AVERROR(EAGAIN)) {
            feed();
        } else if (result == AVERROR_EOF) {
            ended = true;
        } else if (result < 0 || isForeign()) {
            countRejected();
        } else if (frame->nb_samples > 0) {
            silentPackets = 0;
            return true;
        }
    }
    return false;
}

AudioBlock AudioDecoder::Impl::block()
{
    const auto frames = static_cast<std::size_t>(frame->nb_samples);
    decodedFrames += frames;
    if (static_cast<double>(decodedFrames) > limits.maxDuration * info.sampleRate)
        fail(Message::english("%1 is longer than %2 minutes, which is the limit; split it.", name(),
                              static_cast<int>(limits.maxDuration / 60.0)));
    const std::size_t skip = std::exchange(skipped, 0);
    AudioBlock result = {.channels = {}, .channelCount = info.channels, .frames = frames - skip};
    const bool ready = frame->format == AV_SAMPLE_FMT_FLTP;
    if (!ready)
        toPlanarFloat({.type = sampleType(frame->format),
                       .planar = av_sample_fmt_is_planar(AVSampleFormat(frame->format)) != 0,
                       .channels = info.channels,
                       .frames = frames,
                       .planes = frame->extended_data},
                      converted);
    for (std::size_t channel = 0; channel < std::size_t(info.channels); ++channel)
        result.channels[channel] =
            (ready ? reinterpret_cast<const float*>(frame->extended_data[channel])
                   : converted.data() + channel * frames) +
            skip;
    return result;
}

void AudioDecoder::Impl::restart()
{
    // Reopening is as fast as seeking and, unlike seeking, gives exactly the same first samples.
    ended = true; // until it is open again
    decoder.reset();
    container.reset();
    if (avio_seek(input.context(), 0, SEEK_SET) < 0)
        fail(Message::english(
            "%1 cannot be played from another position: its bytes can only be read in order.",
            name()));
    begin();
}

bool AudioDecoder::Impl::jumpBefore(std::uint64_t target)
{
    const double seconds = static_cast<double>(target) / info.sampleRate - preroll;
    if (!container || seconds <= 0.0 || firstTimestamp == AV_NOPTS_VALUE)
        return false;
    const double unit = av_q2d(stream->time_base);
    const auto wanted = firstTimestamp + static_cast<std::int64_t>(seconds / unit);
    if (av_seek_frame(container.get(), stream->index, wanted, AVSEEK_FLAG_BACKWARD) < 0)
        return false;
    avcodec_flush_buffers(decoder.get());
    decodeFirst();
    // Nothing to decode there: the position is beyond the end, or the index is wrong.
    if (!frameWaits || frame->pts == AV_NOPTS_VALUE || frame->pts < firstTimestamp)
        return false;
    decodedFrames = static_cast<std::uint64_t>(
        std::llround(static_cast<double>(frame->pts - firstTimestamp) * unit * info.sampleRate));
    return decodedFrames <= target;
}

void AudioDecoder::Impl::skipTo(std::uint64_t target)
{
    while (frameWaits || decode()) {
        frameWaits = true;
        const auto frames = static_cast<std::uint64_t>(frame->nb_samples);
        if (decodedFrames + frames > target) {
            skipped = static_cast<std::size_t>(target - decodedFrames);
            return;
        }
        decodedFrames += frames;
        frameWaits = false;
    }
}

void AudioDecoder::Impl::seek(std::uint64_t target)
{
    const DecodeDamage before = damage;
    input.renewBudget();
    const auto near = static_cast<std::uint64_t>(nearby * info.sampleRate);
    const bool isAhead = !ended && skipped == 0 && decodedFrames <= target;
    if (!(isAhead && target - decodedFrames < near) && !jumpBefore(target))
        restart();
    input.rethrow();
    skipTo(target);
    damage = before;
}

AudioDecoder::AudioDecoder(std::unique_ptr<ByteSource> source, const DecodeLimits& limits)
    : impl_(std::make_unique<Impl>(std::move(source), limits))
{
}

AudioDecoder::~AudioDecoder() = default;
AudioDecoder::AudioDecoder(AudioDecoder&&) noexcept = default;
AudioDecoder& AudioDecoder::operator=(AudioDecoder&&) noexcept = default;

const AudioInfo& AudioDecoder::info() const
{
    return impl_->info;
}

const DecodeDamage& AudioDecoder::damage() const
{
    return impl_->damage;
}

AudioBlock AudioDecoder::next()
{
    if (impl_->frameWaits || impl_->decode()) {
        impl_->frameWaits = false;
        return impl_->block();
    }
    return {};
}

void AudioDecoder::seek(double seconds)
{
    const double longest = impl_->limits.maxDuration;
    impl_->seek(static_cast<std::uint64_t>(
        std::llround(std::clamp(seconds, 0.0, longest) * impl_->info.sampleRate)));
}

} // namespace genrescope
