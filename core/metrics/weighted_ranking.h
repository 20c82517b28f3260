#pragma once

#include "core/metrics/metrics.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// One decision in a ranking.
struct RankedDecision {
    std::uint32_t track = 0;
    bool truth = false;
    /// Whether average precision increases here: the last decision of its score, one of which is
    /// true.
    bool counts = false;
};

/// Decisions sorted once by score, so that average precision can be computed again and again for
/// tracks that count several times or not at all, without sorting.
class WeightedRanking {
public:
    /// How many sets of weights are computed at once: what fits the processor's registers.
    static constexpr std::size_t lanes = 8;

    /// By lane. An average precision of 0 where the support is 0: there it is undefined.
    struct Result {
        std::array<double, lanes> averagePrecision = {};
        /// Weight of the true decisions.
        std::array<double, lanes> support = {};
    };

    /// The decisions on some labels, pooled.
    /// @throws ConfigError if a score is not finite.
    WeightedRanking(const Decisions& decisions, std::span<const std::size_t> labels);

    /// @param weights tracks × lanes: how often each track counts, as a whole number. Equal to the
    /// average precision of decisions in which every track is repeated that often.
    Result averagePrecision(std::span<const double> weights) const;

private:
    /// Descending by score, up to the last true one.
    std::vector<RankedDecision> decisions_;
};

} // namespace genrescope
