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

struct AxisTick {
    /// On the axis: the value, or its decimal logarithm on a logarithmic axis.
    double position = 0.0;
    QString label = {};
};

/// Round values between `least` and `greatest` with one label each, at most `most` of them.
///
/// @param logarithmic  `least` and `greatest` are decimal logarithms of the values.
std::vector<AxisTick> axisTicks(double low, double high, int maxTicks, AxisUnit unit,
                                bool logarithmic, const QLocale& locale = {});

} // namespace genrescope
