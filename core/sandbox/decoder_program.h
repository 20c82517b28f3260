#pragma once

#include "core/sandbox/decoder_service.h"

namespace genrescope {

/// What a decoder process does from its start to its end: loads what it needs, gives up what it
/// does not need, and then serves the program that has started it. Returns the exit code.
/// @param open  decodes; tests have their own
int runDecoder(const DecoderOpener& open);

} // namespace genrescope
