#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace genrescope::test {

/// Vectors like those of a collection: clusters of several sizes, each spread along a few
/// directions of its own, and noise in all directions.
struct ClusteredVectors {
    std::size_t dimension = 0;
    /// [count x dimension]
    std::vector<float> values = {};
    /// By row.
    std::vector<int> clusters = {};
};

ClusteredVectors clusteredVectors(std::size_t count, std::size_t dimension, int clusters,
                                  std::uint64_t seed = 1);

} // namespace genrescope::test
