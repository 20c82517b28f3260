#pragma once

#include "core/base/cancellation.h"
#include "core/metrics/metrics.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace genrescope {

struct BootstrapOptions {
    /// Number of resamples of the artists; 0 = no intervals.
    int resamples = 1'000;
    std::uint64_t seed = 1337;
};

/// A metric's 95% confidence interval.
struct Interval {
    double low = 0.0;
    double high = 0.0;
};

/// One metric in each resample; nothing where it was undefined there.
using MetricSamples = std::vector<std::optional<double>>;

/// Labels by index.
using LabelGroup = std::vector<std::size_t>;

/// The averages over one group of labels, resample by resample.
struct GroupSamples {
    MetricSamples weightedAp = {};
    MetricSamples microAp = {};
    MetricSamples macroAp = {};
};

struct BootstrapSamples {
    /// By label: its average precision.
    std::vector<MetricSamples> labels = {};
    /// By group, as asked for.
    std::vector<GroupSamples> groups = {};
};

/// Metrics of resampled datasets: clusters of tracks are drawn with replacement, as many as there
/// are, each with all its tracks. Clusters are artists, because one artist's tracks resemble each
/// other: drawing tracks would make every interval too narrow.
///
/// The same clusters, number and seed give the same resamples, whatever the scores, so the results
/// of two models can be subtracted, resample by resample.
/// Source: Efron and Tibshirani, "An Introduction to the Bootstrap", 1993; Field and Welsh,
/// "Bootstrapping clustered data", 2007.
/// @param clusters  by track: the number of its cluster, from 0 without gaps.
/// @throws ConfigError if the sizes do not fit; Canceled.
BootstrapSamples bootstrap(const Decisions& decisions, std::span<const std::size_t> clusters,
                           const std::vector<LabelGroup>& groups, const BootstrapOptions& options,
                           const CancellationToken& cancellation);

/// From the 2.5th to the 97.5th percentile, interpolated. Nothing where more than a quarter of the
/// resamples left the metric undefined: as for a genre with a single artist, whose interval would
/// say nothing about other artists.
std::optional<Interval> percentileInterval(const MetricSamples& samples);

/// The difference between two models.
struct Difference {
    /// Second minus first, on the tracks as they are.
    double value = 0.0;
    Interval interval = {};
    /// Two-sided: how likely a resample is to contradict the difference's sign, twice; never 0,
    /// at least 2 / (resamples + 1).
    double pValue = 1.0;
};

/// Of two models' samples of the same metric on the same resamples, and its values on the tracks as
/// they are. Nothing where either is undefined.
std::optional<Difference> pairedDifference(const MetricSamples& first, const MetricSamples& second,
                                           const std::optional<double>& firstValue,
                                           const std::optional<double>& secondValue);

} // namespace genrescope
