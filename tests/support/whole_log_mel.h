#pragma once

#include "core/features/log_mel.h"
#include "core/features/log_mel_spool.h"

namespace genrescope::test {

/// All frames of a clip that fits into memory.
inline LogMel wholeOf(const LogMelSpool& spool)
{
    LogMel logMel = {.bands = spool.bands()};
    spool.forEachBlock([&](std::span<const float> rows) {
        logMel.values.insert(logMel.values.end(), rows.begin(), rows.end());
    });
    return logMel;
}

} // namespace genrescope::test
