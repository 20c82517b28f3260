#pragma once

#include "core/base/task_context.h"
#include "core/duplicates/fingerprint.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// Bits that may differ between fingerprints of the same recording; docs/performance.md has the
/// measurement.
inline constexpr double maxDuplicateDifference = 0.30;

/// Two fingerprints of the same recording; indices.
struct FingerprintMatch {
    std::size_t first = 0;
    std::size_t second = 0;
    /// Share of bits that differ where both have sound.
    double difference = 0.0;
    /// Words from the beginning of `first` to that of `second`.
    std::ptrdiff_t shift = 0;
};

/// Pairs of fingerprints that are those of the same recording, or of excerpts of it that share at
/// least `minOverlap` words (of a shorter one: four fifths of it). Only pairs that have a word in
/// common, of one of the alignments at which they are the same, are compared, so that the time
/// grows with the number of words, not of pairs. Of many copies of one recording, each is found
/// with some of the others.
/// @return by first, then second; first < second.
/// @throws Canceled.
std::vector<FingerprintMatch> matchFingerprints(std::span<const Fingerprint> fingerprints,
                                                std::size_t minOverlap,
                                                const CancellationToken& cancellation);

} // namespace genrescope
