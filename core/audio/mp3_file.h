#pragma once

#include "core/audio/sound.h"
#include "core/base/cancellation.h"

#include <string>

namespace genrescope {

/// Whether this build of the program can make mp3 files: it then has LAME.
bool makesMp3Files();

/// The bytes of an mp3 file of a constant bit rate, as FFmpeg makes it with libmp3lame and its
/// usual settings. The file says how much silence the encoder put around the music, so that
/// decoders cut it off. More than two channels are mixed down to one; rates that mp3 does not have
/// are lowered to the next one.
/// @param bitRate  kbit/s, one of mp3's
/// @throws ConfigError if the encoder takes no such sound, or there is none; Canceled.
std::string mp3File(const Sound& sound, int bitRate, const CancellationToken& cancellation);

} // namespace genrescope
