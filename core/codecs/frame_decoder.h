#pragma once

#include "core/audio/decoded_audio.h"
#include "core/codecs/byte_input.h"
#include "core/codecs/ffmpeg_objects.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace genrescope {

/// FFmpeg's part of AudioDecoder: from the bytes of a source to the frames of one audio stream.
///
/// Noise may look like a frame of any rate and number of channels. So a format is believed only
/// once some frames in a row have it, at the start as later on; until then they wait.
class FrameDecoder {
public:
    /// Decodes the first frames.
    /// @throws DecodeError if there are none; whatever reading the source throws.
    explicit FrameDecoder(std::unique_ptr<ByteSource> source);

    /// Of the file, and of the first frame.
    const AudioInfo& info() const { return info_; }
    const DecodeDamage& damage() const { return damage_; }
    void setDamage(const DecodeDamage& damage) { damage_ = damage; }
    const std::string& name() const { return input_.source().name(); }

    /// The next frame with samples, valid until the next call; null at the end.
    const AVFrame* next();

    /// Continues at the first frame.
    /// @throws DecodeError if the source can only be read forward.
    void restart();

    /// Continues at a frame that begins at or before this position, if the container finds one and
    /// says where. Returns its position. Otherwise nothing, and only restart() may follow.
    /// @param seconds  from the first frame on.
    std::optional<double> jumpBefore(double seconds);

    /// To be called before a seek: the source may be read again.
    void renewBudget() { input_.renewBudget(); }

private:
    struct Format {
        int rate = 0;
        int channels = 0;
        bool operator==(const Format&) const = default;
    };

    /// Opens the source at its first byte and decodes the first frames; false if there are none.
    bool begin();
    void findStream();
    bool decodeFirst();
    void describe();
    /// Replaces packet_; false at the end, or where the container cannot be read any further.
    bool readPacket();
    /// Gives the decoder the next packet, or tells it that there is none.
    void feed();
    /// Decodes the next frame into frame_; false at the end.
    bool decode();
    /// Whether frame_ may be handed out; otherwise it waits, or others before it are given up.
    bool isBelieved();
    void believeHeld();
    void rejectHeld();
    void countRejected();
    /// Counts what was refused since the last sound frame: music follows it.
    void countPending();
    /// Forgets what little was refused before the first or after the last sound frame.
    void forgiveEnds(std::uint64_t bytes);

    AudioInfo info_;
    ByteInput input_;
    Owned<AVFormatContext> container_;
    Owned<AVCodecContext> decoder_;
    Owned<AVPacket> packet_ = owned(av_packet_alloc());
    Owned<AVFrame> frame_ = owned(av_frame_alloc());
    AVStream* stream_ = nullptr;
    DecodeDamage damage_;
    /// The packet was read to find the stream, and was not decoded yet.
    bool packetWaits_ = false;
    /// Size of the packet that the decoder works on; 0 once it was counted as refused.
    int packetSize_ = 0;
    int silentPackets_ = 0;
    /// Refused since the last sound frame, and the zeros behind it.
    DecodeDamage pending_;
    std::uint64_t pendingZeros_ = 0;
    /// Of the last frame that was believed.
    std::optional<Format> format_;
    /// Frames of another format, and the packets that they came from.
    std::deque<Owned<AVFrame>> held_;
    DecodeDamage heldPackets_;
    /// Frames to be handed out next.
    std::deque<Owned<AVFrame>> ready_;
    /// Timestamp of the first frame, in the stream's time base.
    std::int64_t firstTimestamp_ = AV_NOPTS_VALUE;
    bool ended_ = false;
};

} // namespace genrescope
