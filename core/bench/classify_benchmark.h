#pragma once

#include "core/base/cancellation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// What classifying a file costs: milliseconds of processor time of all threads together, medians
/// over the repeats.
struct ClassifyTimings {
    /// From the file to its frames: what every model needs.
    double featuresMs = 0.0;
    struct Model {
        std::string checkpoint = {};
        std::string architecture = {};
        /// Beyond the features: each repeat's difference from the features measured just before.
        double inferenceMs = 0.0;
    };
    std::vector<Model> models = {};
};

/// On the calling thread's number of compute threads.
/// @param repeats  at least one
/// @throws what TrackClassifier throws.
ClassifyTimings benchmarkClassify(const std::filesystem::path& file,
                                  const std::vector<std::filesystem::path>& checkpoints,
                                  int repeats, const CancellationToken& cancellation = {});

} // namespace genrescope
