#pragma once

#include "core/base/byte_source.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace genrescope {

/// What the file says about the music. Untrusted text: show it as plain text.
struct AudioTags {
    std::string title = {};
    std::string artist = {};
    std::string album = {};
    std::string genre = {};
};

struct AudioInfo {
    /// FFmpeg's short names, e.g. "mp3" and "mp3float".
    std::string format = {};
    std::string codec = {};
    /// Hz, of all blocks.
    int sampleRate = 0;
    /// In the file, at its start.
    int channels = 0;
    /// Seconds, as declared or estimated by the container; 0 where unknown. Never trusted.
    double declaredDuration = 0.0;
    AudioTags tags = {};
};

/// Limits beyond which files are rejected: the guard against hostile or absurd files.
struct DecodeLimits {
    int maxChannels = 64;
    /// Hz. The highest is that of eightfold DSD once decoded.
    int minSampleRate = 4'000;
    int maxSampleRate = 2'822'400;
    /// Seconds of decoded audio.
    double maxDuration = 48.0 * 3600.0;
};

/// Damage that was skipped so far.
struct DecodeDamage {
    /// Packets that the decoder rejected, and garbage between two frames that was taken for one.
    int corruptPackets = 0;
    /// Their bytes.
    std::uint64_t skippedBytes = 0;
    /// Bytes of all packets, sound and damaged.
    std::uint64_t audioBytes = 0;

    /// The damaged part of the audio, in [0, 1].
    double share() const
    {
        return audioBytes == 0
                   ? 0.0
                   : static_cast<double>(skippedBytes) / static_cast<double>(audioBytes);
    }
};

/// A piece of decoded audio at AudioInfo::sampleRate: one pointer per channel to `frames` samples
/// each, nominally in [-1, 1]. Borrowed: valid until the next call of the decoder that made it.
struct AudioBlock {
    std::array<const float*, 8> channels = {};
    int channelCount = 0;
    std::size_t frames = 0;

    bool empty() const { return frames == 0; }
};

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
