#pragma once

#include <optional>
#include <span>

namespace genrescope {

/// The value that a quantity with Student's t distribution exceeds, in either direction, in 5 of
/// 100 cases: 12.7 with one degree of freedom, 1.96 with infinitely many.
/// @throws ConfigError without a degree of freedom.
double studentQuantile(int degreesOfFreedom);

/// A mean, and how far the true one may be from it: the half-width of Student's 95% confidence
/// interval, which assumes independent, normally distributed values.
struct MeanInterval {
    double mean = 0.0;
    /// Nothing if there is only one value.
    std::optional<double> halfWidth = {};
};

/// Nothing without values.
std::optional<MeanInterval> meanInterval(std::span<const double> values);

} // namespace genrescope
