#pragma once

extern "C" {
#include <libavcodec/codec.h>
#include <libavcodec/codec_id.h>
}

namespace genrescope {

/// The decoder for a codec in which people keep music; null for all others, which are refused by
/// name: each decoder more is one that a damaged or hostile file can attack.
const AVCodec* allowedDecoder(AVCodecID codec);

} // namespace genrescope
