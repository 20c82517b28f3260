#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// What a recording sounds like: a word for each frame, whose bits say whether the step from one
/// group of mel bands to the next grows or shrinks over time. Loudness, filters and codecs change
/// few of them (Haitsma and Kalker, A Highly Robust Audio Fingerprinting System, 2002).
using Fingerprint = std::vector<std::uint32_t>;

/// Bits of a word; there is one more group of bands.
inline constexpr int fingerprintBits = 32;
inline constexpr int minFingerprintBands = fingerprintBits + 1;

/// @param frames  log-mel, frames × bands; any unit and any reference level.
/// @param bands   at least minFingerprintBands.
/// @return one word per frame, seven fewer than there are frames; empty for a shorter clip.
Fingerprint fingerprintOf(std::span<const float> frames, std::size_t bands);

/// How alike two recordings are where one is shifted against the other.
struct Likeness {
    /// Share of bits that differ, in [0, 1]: about half for different music.
    double difference = 1.0;
    /// Words that were compared.
    std::size_t overlap = 0;
};

/// Word i of `first` beside word i - shift of `second`.
/// @param from, to  compares only words of `first` in this range.
Likeness likeness(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second,
                  std::ptrdiff_t shift, std::ptrdiff_t from = 0, std::ptrdiff_t to = PTRDIFF_MAX);

} // namespace genrescope
