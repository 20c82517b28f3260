#pragma once

#include <vector>

namespace genrescope {

/// Statistics of each mel band over the frames of a training set, in input values.
struct BandStatistics {
    std::vector<float> means = {};
    /// Above 0.
    std::vector<float> deviations = {};
};

} // namespace genrescope
