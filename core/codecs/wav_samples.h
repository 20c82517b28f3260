#pragma once

struct AVFormatContext;
struct AVStream;

namespace genrescope {

/// Samples of a wav or w64 file may have fewer bits than their containers ("24 in 32"), which they
/// fill from the top. FFmpeg takes the bits for the containers' size, or such samples for floats of
/// Adobe Audition; this chooses the decoder by the container. To be called before the stream is
/// decoded.
void correctSampleWidth(AVFormatContext& container, AVStream& stream);

} // namespace genrescope
