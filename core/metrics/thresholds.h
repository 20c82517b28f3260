#pragma once

#include "core/metrics/metrics.h"

#include <optional>
#include <span>
#include <vector>

namespace genrescope {

/// With fewer true examples the threshold of the best F1 says more about them than about the label:
/// with three, it lies wherever the third happens to be.
constexpr std::size_t minThresholdExamples = 10;

/// For each label the best threshold on these decisions: the one with the highest F1, or, if a
/// precision is given, the lowest that reaches it. It lies halfway between the lowest score that is
/// called and the next one.
///
/// For F1, a label with fewer than minThresholdExamples true examples keeps defaultThreshold. One
/// that never reaches the precision, or has no true example to reach it with, gets 1: it is called
/// only where certain.
/// @throws ConfigError if the sizes do not fit, a score is not finite or lies outside [0, 1].
std::vector<double> chooseThresholds(const Decisions& decisions, std::optional<double> precision);

/// Metrics of calls at each label's own threshold.
struct LabelCalls {
    double threshold = 0.0;
    /// Nothing where nothing is called, or nothing is true.
    std::optional<double> precision = {};
    std::optional<double> recall = {};
    double f1 = 0.0;
};

struct CallMetrics {
    std::vector<LabelCalls> perLabel = {};
    double microF1 = 0.0;
    /// Mean over labels with support.
    std::optional<double> macroF1 = {};
};

/// @param thresholds one per label. @throws ConfigError if the sizes do not fit.
CallMetrics callMetrics(const Decisions& decisions, std::span<const double> thresholds);

} // namespace genrescope
