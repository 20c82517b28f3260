#pragma once

#include "core/workspace/feature_store.h"

#include <sys/resource.h>

namespace genrescope::test {

/// Four hours at the usual configuration: 230 MB as floats.
constexpr std::size_t longClipFrames = 450'000;

/// More than the few buffers needed for a clip of any length.
constexpr long littleMemoryKilobytes = 80'000;

/// The peak memory use of the process so far.
inline long peakKilobytes()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// Stores longClipFrames frames in pieces that are silent except for their first value; the last
/// piece's is the loudest.
inline void addLongClip(FeatureStore& store, FeatureRecord record)
{
    constexpr std::size_t pieceFrames = 1'000;
    const MelConfig config;
    LogMelSpool spool(config, store.folder());
    std::vector<float> piece;
    for (std::size_t first = 0; first < longClipFrames; first += pieceFrames) {
        piece.assign(pieceFrames * static_cast<std::size_t>(config.melBands), -60.0F);
        piece.front() = static_cast<float>(first) * 1e-4F;
        spool.add(piece);
    }
    record.reference = spool.reference();
    store.add(std::move(record), spool);
}

} // namespace genrescope::test
