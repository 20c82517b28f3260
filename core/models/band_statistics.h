#pragma once

#include <vector>

namespace genrescope {

/// The tensors of a model that standardizes its bands.
inline constexpr const char* bandMeanTensor = "band_mean";
inline constexpr const char* bandScaleTensor = "band_scale";

/// Statistics of each mel band over the frames of a training set, in input values.
struct BandStatistics {
    std::vector<float> means = {};
    /// Above 0.
    std::vector<float> deviations = {};
};

} // namespace genrescope
