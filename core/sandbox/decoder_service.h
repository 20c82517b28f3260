#pragma once

#include "core/codecs/audio_decoder.h"
#include "core/sandbox/decoder_channel.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>

namespace genrescope {

using DecoderOpener = std::function<AudioDecoder(std::unique_ptr<ByteSource>, const DecodeLimits&)>;

/// Answers the program's requests, one file after another.
/// @param memory  takes the samples; sampleMemorySize bytes
/// @throws ProgramGone when there are no more; ProtocolError.
[[noreturn]] void serveDecoder(DecoderChannel& channel, std::span<std::byte> memory,
                               const DecoderOpener& open);

} // namespace genrescope
