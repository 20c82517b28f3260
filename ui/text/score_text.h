#pragma once

#include "core/metrics/bootstrap.h"

#include <QString>

#include <optional>

namespace genrescope {

/// A score with its 95% confidence interval (artists resampled), if known: "0.659 (0.58–0.74)".
QString scoreText(const std::optional<double>& value, const std::optional<Interval>& interval,
                  int digits);

/// "0.58–0.74"; empty where there is none.
QString intervalText(const std::optional<Interval>& interval);

/// With its sign, even if it is not negative: "+0.038", "−0.047".
QString signedText(const std::optional<double>& value, int digits);

/// An expected calibration error in words, how far off probabilities are on average:
/// "4.1 percentage points".
QString calibrationErrorText(double error);

/// A p-value: "0.012", "< 0.001"; "–" where there is none.
QString pValueText(const std::optional<double>& p);

} // namespace genrescope
