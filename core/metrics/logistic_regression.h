#pragma once

#include "core/base/cancellation.h"
#include "core/metrics/cholesky.h"

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
/// + biasStrength / 2 · bias², to rounding, so that nothing depends on chance.
/// @param targets  a value in [0, 1] for each sample
/// @throws Canceled, checked before every step.
LinearRule fitLogistic(const Samples& samples, std::span<const double> targets,
                       const LogisticPrior& prior, const CancellationToken& cancellation);

/// Samples in the order in which fits read them fastest, for many fits to them.
class LogisticSamples {
public:
    explicit LogisticSamples(const Samples& samples);

private:
    friend class LogisticFits;

    std::size_t count_;
    /// Of a sample: its values, and a 1 for the bias.
    std::size_t width_;
    /// count × width, and width × count.
    std::vector<double> rows_;
    std::vector<double> columns_;
    /// width × width, the lower half: the curvature if that of each sample's cost were a typical
    /// one.
    std::vector<double> curvature_;
};

/// How near the minimum a fit ends: with its last step, the cost falls by less than this share.
struct FitPrecision {
    double share = 1e-9;

    /// To choose among fits: scores hardly differ.
    static FitPrecision rough() { return {1e-4}; }
};

/// What one of many fits is to find.
struct LogisticTarget {
    /// A value in [0, 1] for each sample.
    std::vector<double> truth = {};
    /// As LogisticPrior's.
    std::vector<double> center = {};
    /// A rule that is probably near, or none; the result does not depend on it beyond rounding.
    const LinearRule* start = nullptr;
};

/// Fits of the same strength to the same samples, which share a factorization.
///
/// Newton's method. Each step is found by conjugate gradients, preconditioned with a typical
/// curvature, the same for all targets. Source: Nash, "A survey of truncated-Newton methods", 2000;
/// Böhning and Lindsay, "Monotonicity of quadratic-approximation algorithms", 1988, for a curvature
/// that does not depend on the weights.
class LogisticFits {
public:
    /// @param samples  borrowed
    LogisticFits(const LogisticSamples& samples, double strength,
                 double biasStrength = LogisticPrior().biasStrength);

    /// As fitLogistic, for each target: together, since what they need of the samples is what takes
    /// the time. Thread-safe.
    std::vector<LinearRule> fit(std::span<const LogisticTarget> targets,
                                const CancellationToken& cancellation,
                                FitPrecision precision = {}) const;

private:
    struct Fit;
    class Run;

    const LogisticSamples& samples_;
    /// By value of a sample.
    std::vector<double> strengths_;
    Cholesky factor_;
};

} // namespace genrescope
