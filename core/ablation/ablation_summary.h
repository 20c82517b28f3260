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
    /// See AblationVariant; then all else is empty.
    std::string sameAs = {};
    /// How many are done.
    std::size_t seeds = 0;
    std::int64_t parameters = 0;
    /// Validation weighted AP of the best checkpoints, over seeds.
    std::optional<MeanInterval> weightedAp = {};
    /// This variant minus the first one, seed by seed; nothing for the first.
    std::optional<MeanInterval> difference = {};
    /// The interval over artists of the same difference, averaged over seeds.
    std::optional<Interval> byArtists = {};
    /// Of training, on average.
    double seconds = 0.0;
};

/// The variants of one model, the first being what the others are compared with.
struct AblationTable {
    std::string model = {};
    std::vector<AblationRow> rows = {};
};

/// One table per model, in the order of the queue.
std::vector<AblationTable> summarize(const AblationReport& report);

} // namespace genrescope
