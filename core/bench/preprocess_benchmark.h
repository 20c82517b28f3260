#pragma once

#include "core/base/cancellation.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// What one clip costs on one thread, stage by stage: milliseconds, each the median over the clips
/// of the median over the repeats.
struct PreprocessTimings {
    int clips = 0;
    /// From the file to planar float, discarded: the lower bound of everything else.
    double decodeMs = 0.0;
    /// From the decoder's rate to that of the features, on mono samples in memory.
    double resampleMs = 0.0;
    /// From samples in memory to absolute dB.
    double melMs = 0.0;
    /// clipFeatures, from the file to normalized features.
    double totalMs = 0.0;
    /// The median of total / decode, each pair measured one after the other.
    double totalOverDecode = 0.0;
};

/// @throws DecodeError, FeatureError, FileError; ConfigError without files or repeats; Canceled.
PreprocessTimings benchmarkPreprocess(const std::vector<std::filesystem::path>& files, int repeats,
                                      const CancellationToken& cancellation = {});

} // namespace genrescope
