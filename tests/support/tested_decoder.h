#pragma once

#ifdef GENRESCOPE_SANDBOXED
#include "core/decoding/sandboxed_decoder.h"
#else
#include "core/codecs/audio_decoder.h"
#endif

namespace genrescope::test {

/// Tests of AudioDecoder are built a second time for SandboxedDecoder, which must do the same.
#ifdef GENRESCOPE_SANDBOXED
using TestedDecoder = SandboxedDecoder;
#else
using TestedDecoder = AudioDecoder;
#endif

} // namespace genrescope::test
