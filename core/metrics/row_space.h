#pragma once

#include "core/metrics/cholesky.h"
#include "core/metrics/logistic_regression.h"

namespace genrescope {

/// The space that a few samples of many values span, in coordinates of an orthonormal basis: as
/// many as there are samples. Fits whose prior is the same in all directions find the same rule
/// there, in a fraction of the time.
class RowSpace {
public:
    explicit RowSpace(Samples samples);

    /// The samples in coordinates.
    const Samples& coordinates() const { return coordinates_; }

    /// The coordinates of the part of a vector of weights that lies in the space.
    std::vector<double> project(std::span<const double> weights) const;
    /// The weights with such coordinates.
    std::vector<double> expand(std::vector<double> coordinates) const;

private:
    Samples samples_;
    Cholesky factor_;
    Samples coordinates_;
};

} // namespace genrescope
