#pragma once

#include "core/metrics/metrics.h"

#include <cstddef>
#include <vector>

namespace genrescope {

/// The decisions whose probability lies in one tenth of [0, 1].
struct ReliabilityBin {
    std::size_t count = 0;
    /// Mean probability and frequency of true labels; 0 if the bin is empty.
    double probability = 0.0;
    double frequency = 0.0;
    /// 95% confidence interval of the frequency, as if the decisions were independent; 0 to 1 if
    /// the bin is empty. Source: Wilson, "Probable inference", 1927.
    double low = 0.0;
    double high = 1.0;
};

/// Whether decisions given a probability of 70% are true seven times in ten; all decisions pooled.
struct Reliability {
    /// Expected calibration error: mean over decisions of |probability − frequency| of their bin.
    double error = 0.0;
    /// Ten, ascending.
    std::vector<ReliabilityBin> bins = {};
};

/// @throws ConfigError if the sizes do not fit or a score lies outside [0, 1].
/// Source: Guo et al., "On Calibration of Modern Neural Networks", 2017, for decisions of two
/// outcomes.
Reliability reliabilityOf(const Decisions& decisions);

} // namespace genrescope
