#include "core/codecs/audio_payload.h"

#include "core/base/error.h"
#include "core/base/sha1.h"
#include "core/codecs/byte_input.h"
#include "core/codecs/ffmpeg_objects.h"
#include "core/codecs/music_source.h"

#include <cstring>
#include <map>
#include <span>

extern "C" {
#include <libavutil/log.h>
}

namespace genrescope {

namespace {

/// What a decoder gets. Of mp3, without what FFmpeg takes for a packet behind the music: zeros,
/// which MusicSource makes of tags, and ID3v1.
std::span<const std::byte> contentOf(const AVPacket& packet, bool isMp3)
{
    constexpr std::size_t id3v1Size = 128;
    auto bytes = std::as_bytes(std::span(packet.data, static_cast<std::size_t>(packet.size)));
    if (!isMp3)
        return bytes;
    if (bytes.size() >= id3v1Size && std::memcmp(bytes.last(id3v1Size).data(), "TAG", 3) == 0)
        bytes = bytes.first(bytes.size() - id3v1Size);
    while (!bytes.empty() && bytes.back() == std::byte{0})
        bytes = bytes.first(bytes.size() - 1);
    return bytes;
}

} // namespace

AudioPayload audioPayload(std::unique_ptr<ByteSource> source)
{
    av_log_set_level(AV_LOG_QUIET);
    ByteInput input(std::make_unique<MusicSource>(std::move(source)));
    const auto container = openContainer(input);
    const bool isMp3 = formatName(*container) == "mp3";
    const auto packet = owned(av_packet_alloc());
    // Streams are interleaved, which is no matter of theirs.
    std::map<int, Sha1> streams;
    AudioPayload payload;
    while (av_read_frame(container.get(), packet.get()) >= 0) {
        const AVStream& stream = *container->streams[packet->stream_index];
        if ((stream.disposition & AV_DISPOSITION_ATTACHED_PIC) == 0) {
            const auto content = contentOf(*packet, isMp3);
            streams[packet->stream_index].update(content);
            payload.bytes += content.size();
        }
        av_packet_unref(packet.get());
    }
    input.rethrow();
    if (payload.bytes == 0)
        rejectStreams(*container, input.source().name());
    Sha1 all;
    for (auto& [index, stream] : streams)
        all.update(stream.hex());
    payload.hash = all.hex();
    return payload;
}

} // namespace genrescope
