#pragma once

#include "core/runs/training_progress.h"

#include <string>
#include <string_view>

namespace genrescope {

/// The columns of a run's two tables. What the seed determines is kept apart from timings, so that
/// the same seed gives the same metrics.csv, byte for byte.
inline constexpr std::string_view metricsHeader =
    "epoch,step,training_loss,validation_loss,validation_weighted_ap,validation_macro_ap,"
    "learning_rate,best\n";
inline constexpr std::string_view timingHeader = "epoch,seconds,crops_per_second\n";

/// A row without its line end. Numbers are the shortest text that reads back as the same double.
std::string metricsRow(const EpochMetrics& metrics);
std::string timingRow(const EpochMetrics& metrics);

/// Fills in the row's columns; false if it is incomplete.
bool readMetricsRow(std::string_view row, EpochMetrics& metrics);
bool readTimingRow(std::string_view row, EpochMetrics& metrics);

} // namespace genrescope
