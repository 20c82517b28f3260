#pragma once

#include "core/audio/decoded_audio.h"

#include <memory>
#include <new>
#include <string>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace genrescope {

class ByteInput;

/// FFmpeg's objects, owned.
struct FfmpegDeleter {
    void operator()(AVFormatContext* container) const { avformat_close_input(&container); }
    void operator()(AVCodecContext* codec) const { avcodec_free_context(&codec); }
    void operator()(AVCodecParserContext* parser) const { av_parser_close(parser); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
template<typename T>
using Owned = std::unique_ptr<T, FfmpegDeleter>;

/// @throws std::bad_alloc if it is null.
template<typename T>
Owned<T> owned(T* object)
{
    if (object == nullptr)
        throw std::bad_alloc();
    return Owned<T>(object);
}

/// Opens a container of an allowed kind, which cannot open anything itself.
/// @param input  outlives the container.
/// @throws DecodeError if it is not of an allowed kind; whatever reading the input throws.
Owned<AVFormatContext> openContainer(ByteInput& input);

/// FFmpeg's short name: "mp3".
std::string formatName(const AVFormatContext& container);

/// The first stream of an allowed codec, or null; all others are skipped unread.
AVStream* audioStream(AVFormatContext& container);

/// @throws DecodeError, which names the codec of the audio that there is, if any.
[[noreturn]] void rejectStreams(const AVFormatContext& container, const std::string& source);

/// Whether a codec's decoder must know the channels, which no header said.
bool needsChannels(const AVStream& stream);

/// Learns them from the stream's first packet.
void learnChannels(AVStream& stream, const AVPacket& packet);

/// @throws DecodeError if the stream's description is damaged.
Owned<AVCodecContext> openDecoder(const AVStream& stream, const std::string& source);

/// As the file has them: not necessarily in UTF-8.
AudioTags tagsOf(const AVFormatContext& container, const AVStream& stream);

} // namespace genrescope
