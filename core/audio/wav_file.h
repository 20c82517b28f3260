#pragma once

#include "core/audio/sound.h"

#include <string>

namespace genrescope {

/// The bytes of a wav file: floats of 32 bits, so that nothing is rounded or clipped.
/// @throws ConfigError if it takes 4 GB or more, which such a file cannot hold.
std::string wavFile(const Sound& sound);

} // namespace genrescope
