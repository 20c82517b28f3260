#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace genrescope {

// What decoding gives, whoever decodes.

/// What the file says about the music. Untrusted text: show it as plain text.
struct AudioTags {
    std::string title = {};
    std::string artist = {};
    std::string album = {};
    std::string genre = {};
    /// When it came out: a year, or a date that begins with one.
    std::string date = {};
};

/// All of them, for what is done with each.
inline constexpr std::array audioTagFields = {
    &AudioTags::title, &AudioTags::artist, &AudioTags::album, &AudioTags::genre, &AudioTags::date};

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

} // namespace genrescope
