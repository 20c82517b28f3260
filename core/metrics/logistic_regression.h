#pragma once

#include "core/base/cancellation.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// Values known of a number of samples.
struct Samples {
    std::size_t count = 0;
    std::size_t width = 0;
    /// count × width, row-major.
    std::vector<double> values = {};

    std::span<const double> row(std::size_t sample) const
    {
        return std::span(values).subspan(sample * width, width);
    }
};

/// Log-odds as a weighted sum of values.
struct LinearRule {
    std::vector<double> weights = {};
    double bias = 0.0;

    double logOdds(std::span<const double> values) const;
};

/// Minimizes Σ over samples of the cross-entropy + strength / 2 · ‖weights − center‖², by Newton's
/// method; the bias is all but free. Exact to rounding, so that nothing depends on chance.
/// @param truth     a value a sample
/// @param center    a value a weight: where the weights are drawn to
/// @param strength  > 0
/// @throws Canceled, which is asked before every step.
LinearRule fitLogistic(const Samples& samples, std::span<const unsigned char> truth,
                       std::span<const double> center, double strength,
                       const CancellationToken& cancellation);

} // namespace genrescope
