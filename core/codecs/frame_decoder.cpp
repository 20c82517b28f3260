#include "core/codecs/frame_decoder.h"

#include "core/base/error.h"
#include "core/codecs/audio_tags.h"
#include "core/codecs/music_source.h"
#include "core/codecs/wav_samples.h"

#include <utility>

extern "C" {
#include <libavutil/log.h>
}

namespace genrescope {

namespace {

/// Packets that may follow one another without any audio: about 100 MB of damaged aac.
constexpr int maxSilentPackets = 250'000;
/// Packets up to the first one of the audio, in containers whose header does not list the streams.
constexpr int maxPacketsToStream = 20'000;
/// Frames in a row that make a format credible.
constexpr std::size_t credibleFrames = 3;
/// Up to this part of the audio's bytes may be something else before and behind it: tags of unknown
/// kinds, pictures, text. As with a recording that was cut off, what was decoded is sound.
constexpr std::uint64_t forgivenPart = 10;

} // namespace

FrameDecoder::FrameDecoder(std::unique_ptr<ByteSource> source)
    : info_{.tags = readTags(*source)}, input_(std::make_unique<MusicSource>(std::move(source)))
{
    av_log_set_level(AV_LOG_QUIET); // FFmpeg's own log: everything it reports becomes an Error here
    if (input_.source().size() == std::uint64_t(0))
        throw DecodeError(
            Message::english("%1 is empty; replace it with a complete copy.", name()));
    if (!begin()) {
        throw DecodeError(
            Message::english("%1 contains no audio: it is a %2 file in which not a single frame "
                             "could be decoded; replace it with a complete copy.",
                             name(), info_.format));
    }
    firstTimestamp_ = ready_.front()->pts;
    describe();
}

bool FrameDecoder::begin()
{
    container_ = openContainer(input_);
    info_.format = formatName(*container_);
    findStream();
    correctSampleWidth(*container_, *stream_);
    decoder_ = openDecoder(*stream_, name());
    info_.codec = decoder_->codec->name;
    if (!decodeFirst())
        return false;
    // avformat_find_stream_info is not called: it would decode pictures. What it would have found
    // out, and what the demuxer needs to trim padding at the end, is known here.
    if (stream_->codecpar->sample_rate == 0)
        stream_->codecpar->sample_rate = ready_.front()->sample_rate;
    return true;
}

void FrameDecoder::findStream()
{
    packetWaits_ = false;
    stream_ = audioStream(*container_);
    const bool mayComeLater = (container_->ctx_flags & AVFMTCTX_NOHEADER) != 0;
    for (int i = 0; stream_ == nullptr && mayComeLater && i < maxPacketsToStream; ++i) {
        if (!readPacket())
            break;
        stream_ = audioStream(*container_);
        packetWaits_ = stream_ != nullptr;
    }
    if (stream_ == nullptr)
        rejectStreams(*container_, name());
    while (needsChannels(*stream_) && !packetWaits_ && readPacket())
        packetWaits_ = packet_->stream_index == stream_->index;
    if (packetWaits_ && needsChannels(*stream_))
        learnChannels(*stream_, *packet_);
}

bool FrameDecoder::decodeFirst()
{
    ended_ = false;
    silentPackets_ = 0;
    format_.reset();
    held_.clear();
    heldPackets_ = {};
    ready_.clear();
    if (next() == nullptr)
        return false;
    ready_.push_front(std::exchange(frame_, owned(av_frame_alloc())));
    return true;
}

void FrameDecoder::describe()
{
    info_.sampleRate = ready_.front()->sample_rate;
    info_.channels = ready_.front()->ch_layout.nb_channels;
    const auto size = input_.source().size();
    if (stream_->duration > 0)
        info_.declaredDuration =
            static_cast<double>(stream_->duration) * av_q2d(stream_->time_base);
    else if (container_->duration > 0)
        info_.declaredDuration = static_cast<double>(container_->duration) / AV_TIME_BASE;
    else if (size && decoder_->bit_rate > 0)
        info_.declaredDuration =
            8.0 * static_cast<double>(*size) / static_cast<double>(decoder_->bit_rate);
    info_.tags = completedTags(std::move(info_.tags), tagsOf(*container_, *stream_));
}

void FrameDecoder::countRejected()
{
    if (packetSize_ == 0)
        return;
    std::size_t size = static_cast<std::size_t>(packetSize_);
    while (size > 0 && packet_->data[size - 1] == 0)
        --size;
    ++pending_.corruptPackets;
    pending_.skippedBytes += size;
    pendingZeros_ += static_cast<std::size_t>(packetSize_) - size;
    packetSize_ = 0;
}

void FrameDecoder::countPending()
{
    damage_.corruptPackets += pending_.corruptPackets;
    damage_.skippedBytes += pending_.skippedBytes + pendingZeros_;
    pending_ = {};
    pendingZeros_ = 0;
}

void FrameDecoder::forgiveEnds(std::uint64_t bytes)
{
    pendingZeros_ = 0;
    if (pending_.skippedBytes <= bytes / forgivenPart)
        pending_ = {};
    countPending();
}

bool FrameDecoder::readPacket()
{
    av_packet_unref(packet_.get());
    int error = AVERROR(EAGAIN);
    while (error == AVERROR(EAGAIN)) {
        if (++silentPackets_ > maxSilentPackets) {
            throw DecodeError(
                Message::english("%1 is damaged: no audio can be decoded over a long stretch; "
                                 "replace it with a complete copy.",
                                 name()));
        }
        error = av_read_frame(container_.get(), packet_.get());
        input_.rethrow();
    }
    return error >= 0;
}

void FrameDecoder::feed()
{
    packetSize_ = 0;
    if (!std::exchange(packetWaits_, false) && !readPacket()) {
        avcodec_send_packet(decoder_.get(), nullptr);
        return;
    }
    if (packet_->stream_index != stream_->index)
        return;
    packetSize_ = packet_->size;
    damage_.audioBytes += static_cast<std::uint64_t>(packet_->size);
    if (avcodec_send_packet(decoder_.get(), packet_.get()) < 0)
        countRejected();
}

bool FrameDecoder::decode()
{
    while (!ended_) {
        const int result = avcodec_receive_frame(decoder_.get(), frame_.get());
        if (result == AVERROR(EAGAIN)) {
            feed();
        } else if (result == AVERROR_EOF) {
            ended_ = true;
        } else if (result < 0) {
            countRejected();
        } else if (frame_->nb_samples > 0) {
            silentPackets_ = 0;
            return true;
        }
    }
    return false;
}

void FrameDecoder::rejectHeld()
{
    pending_.corruptPackets += heldPackets_.corruptPackets;
    pending_.skippedBytes += heldPackets_.skippedBytes;
    heldPackets_ = {};
    held_.clear();
}

void FrameDecoder::believeHeld()
{
    if (format_)
        countPending();
    else
        forgiveEnds(input_.source().size().value_or(damage_.audioBytes));
    heldPackets_ = {};
    ready_ = std::exchange(held_, {});
}

bool FrameDecoder::isBelieved()
{
    const auto formatOf = [](const AVFrame& frame) {
        return Format{frame.sample_rate, frame.ch_layout.nb_channels};
    };
    const Format format = formatOf(*frame_);
    if (format_ == format) {
        rejectHeld();
        countPending();
        return true;
    }
    if (!held_.empty() && formatOf(*held_.back()) != format)
        rejectHeld();
    held_.push_back(std::exchange(frame_, owned(av_frame_alloc())));
    heldPackets_.corruptPackets += packetSize_ > 0 ? 1 : 0;
    heldPackets_.skippedBytes += static_cast<std::uint64_t>(std::exchange(packetSize_, 0));
    if (held_.size() == credibleFrames) {
        believeHeld();
        format_ = format;
    }
    return false;
}

const AVFrame* FrameDecoder::next()
{
    while (ready_.empty()) {
        if (decode()) {
            if (isBelieved())
                return frame_.get();
        } else if (held_.empty()) {
            forgiveEnds(damage_.audioBytes);
            return nullptr;
        } else if (format_) {
            rejectHeld();
        } else {
            believeHeld(); // a short file
        }
    }
    frame_ = std::move(ready_.front());
    ready_.pop_front();
    return frame_.get();
}

void FrameDecoder::restart()
{
    // Reopening is as fast as seeking and, unlike seeking, gives exactly the same first samples.
    ended_ = true; // until it is open again
    ready_.clear();
    held_.clear();
    decoder_.reset();
    container_.reset();
    if (avio_seek(input_.context(), 0, SEEK_SET) < 0) {
        throw DecodeError(Message::english(
            "%1 cannot be played from another position: its bytes can only be read in order.",
            name()));
    }
    begin();
}

std::optional<double> FrameDecoder::jumpBefore(double seconds)
{
    if (!container_ || firstTimestamp_ == AV_NOPTS_VALUE)
        return std::nullopt;
    const double unit = av_q2d(stream_->time_base);
    const auto wanted = firstTimestamp_ + static_cast<std::int64_t>(seconds / unit);
    if (av_seek_frame(container_.get(), stream_->index, wanted, AVSEEK_FLAG_BACKWARD) < 0)
        return std::nullopt;
    packetWaits_ = false;
    avcodec_flush_buffers(decoder_.get());
    // Nothing to decode there: the position is beyond the end, or the index is wrong.
    if (!decodeFirst())
        return std::nullopt;
    const std::int64_t found = ready_.front()->pts;
    if (found == AV_NOPTS_VALUE || found < firstTimestamp_)
        return std::nullopt;
    return static_cast<double>(found - firstTimestamp_) * unit;
}

} // namespace genrescope
