#pragma once

#include "core/base/cancellation.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// The features of a number of samples.
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

/// What a fit is pulled toward, and how strongly.
struct LogisticPrior {
    /// A value for each weight; the bias is pulled toward 0.
    std::span<const double> center = {};
    /// Above 0, as is the bias's, which keeps it finite where all samples agree.
    double strength = 1.0;
    double biasStrength = 1e-3;
};

/// Minimizes Σ over samples of the cross-entropy + strength / 2 · ‖weights − center‖²
/// + biasStrength / 2 · bias², by Newton's method. Exact to rounding, so that nothing depends on
/// chance.
/// @param targets  a value in [0, 1] for each sample
/// @throws Canceled, checked before every step.
LinearRule fitLogistic(const Samples& samples, std::span<const double> targets,
                       const LogisticPrior& prior, const CancellationToken& cancellation);

} // namespace genrescope
