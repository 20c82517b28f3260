#pragma once

#include "core/audio/decoded_audio.h"
#include "core/base/byte_source.h"

#include <memory>

namespace genrescope {

/// Decodes one audio stream of a file or archive entry, block by block.
///
/// Only the containers of audioFileKinds() and the codecs of allowedDecoder() are read; FFmpeg gets
/// only the bytes of the source and cannot open anything itself. Pictures are discarded unread.
/// Corrupt packets are skipped and counted. Encoder delay and padding are cut off where the file
/// declares them. Where the number of channels changes on the way, so does that of the blocks;
/// another sample rate is converted to the first one. More than 8 channels come mixed down to one.
class AudioDecoder {
public:
    /// Decodes the first frame.
    /// @throws DecodeError if the source holds no audio of an allowed kind within the limits;
    ///         FileError or DatasetError if its bytes cannot be read.
    explicit AudioDecoder(std::unique_ptr<ByteSource> source, const DecodeLimits& limits = {});
    ~AudioDecoder();
    AudioDecoder(AudioDecoder&&) noexcept;
    AudioDecoder& operator=(AudioDecoder&&) noexcept;

    const AudioInfo& info() const;

    /// The next piece, in order; empty at the end.
    /// @throws DecodeError if the stream exceeds the limits; FileError if its bytes cannot be read.
    AudioBlock next();

    /// Seeks to a position in the recording, exact to the sample: from here on next() returns what
    /// it would return had everything before been decoded (except for random noise that a codec
    /// adds, for wma, whose timestamps are in milliseconds, and before a change of the sample rate
    /// was met). A position beyond the end is the end.
    /// @param seconds  counted from the first sample that next() ever returned; at least 0.
    /// @throws DecodeError, FileError as next() does.
    void seek(double seconds);

    /// Damage in what was decoded in order; what a seek skips does not count.
    const DecodeDamage& damage() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace genrescope
