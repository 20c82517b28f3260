#pragma once

#include <cstddef>
#include <span>

namespace genrescope {

/// Vectors of one width, one after the other; borrowed.
struct VectorRows {
    std::span<const float> values = {};
    /// At least 1.
    std::size_t dimension = 1;

    std::size_t count() const { return values.size() / dimension; }
    const float* row(std::size_t i) const { return values.data() + i * dimension; }
};

/// A place on a map. The unit means nothing; distances compare.
struct MapPoint {
    float x = 0.0F;
    float y = 0.0F;

    bool operator==(const MapPoint&) const = default;
};

} // namespace genrescope
