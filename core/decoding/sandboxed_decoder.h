#pragma once

#include "core/audio/decoded_audio.h"
#include "core/base/byte_source.h"
#include "core/base/cancellation.h"
#include "core/decoding/decoder_pool.h"

#include <memory>

namespace genrescope {

/// Asks whether a task is canceled.
inline StopQuery whenCanceled(const CancellationToken& cancellation)
{
    return [cancellation] { return cancellation.isCanceled(); };
}

/// Decodes one audio stream of a file or archive entry, block by block, in another process: as
/// AudioDecoder does (core/codecs), with the same samples, but whatever the bytes do to the decoder
/// happens in a process that can open nothing, and a decoder that crashes or hangs is no more than
/// a file that cannot be decoded. The source is read in this process, as the decoder asks for it.
class SandboxedDecoder {
public:
    /// Decodes the first frame.
    /// @param isStopped  asked while it waits for the decoder.
    /// @throws DecodeError if the source holds no audio of an allowed kind within the limits, or
    ///         the decoder does not survive it; what reading the source throws; FileError if the
    ///         decoder cannot be started; Canceled.
    explicit SandboxedDecoder(std::unique_ptr<ByteSource> source, const DecodeLimits& limits = {},
                              StopQuery isStopped = {}, DecoderPool& decoders = programDecoders());
    ~SandboxedDecoder();
    SandboxedDecoder(SandboxedDecoder&&) noexcept;
    SandboxedDecoder& operator=(SandboxedDecoder&&) noexcept;

    const AudioInfo& info() const;

    /// The next piece, in order; empty at the end. The decoder is ahead of it by some pieces.
    /// @throws as the constructor. After that, next() and seek() throw.
    AudioBlock next();

    /// Seeks to a position in the recording, exact to the sample, as AudioDecoder does.
    /// @param seconds  counted from the first sample that next() ever returned; at least 0.
    /// @throws as next().
    void seek(double seconds);

    /// Damage in what next() returned.
    const DecodeDamage& damage() const;

private:
    class Session;
    std::unique_ptr<Session> session_;
};

} // namespace genrescope
