#pragma once

#include "core/ablation/ablation_outcome.h"
#include "core/metrics/mean_interval.h"

#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// The summary of one variant over its seeds.
struct AblationRow {
    std::string variant = {};
    /// See AblationVariant; if not empty, the fields below are.
    std::string sameAs = {};
    /// How many have finished.
    std::size_t seeds = 0;
    std::int64_t parameters = 0;
    /// Validation weighted AP of the best checkpoints, over seeds.
    std::optional<MeanInterval> weightedAp = {};
    /// This variant minus the baseline, seed by seed; nothing for the baseline.
    std::optional<MeanInterval> difference = {};
    /// The interval over artists of the same difference, averaged over seeds.
    std::optional<Interval> byArtists = {};
    /// Mean training time.
    double seconds = 0.0;
};

/// The variants of one model, the first being the baseline.
struct AblationTable {
    std::string model = {};
    std::vector<AblationRow> rows = {};
};

/// One table per model, in the order of the queue.
std::vector<AblationTable> summarize(const AblationReport& report);

} // namespace genrescope
