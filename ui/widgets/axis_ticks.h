#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace genrescope {

/// What an axis counts.
enum class AxisUnit {
    Number,
    /// Seconds, shown as "1:05:00".
    Duration,
};

/// Where the axis of a share ends, from 0: room for marks at 1.
inline constexpr double shareAxisEnd = 1.02;

struct AxisTick {
    /// On the axis: the value, or its decimal logarithm on a logarithmic axis.
    double position = 0.0;
    QString label = {};
};

/// Length of the line that marks a tick, in pixels.
inline constexpr double tickLength = 5.0;

/// Round values from `low` to `high` with one label each, at most `maxTicks` of them.
///
/// @param logarithmic  `low` and `high` are decimal logarithms of the values.
std::vector<AxisTick> axisTicks(double low, double high, int maxTicks, AxisUnit unit,
                                bool logarithmic, const QLocale& locale = {});

} // namespace genrescope
