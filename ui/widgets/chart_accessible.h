#pragma once

namespace genrescope {

/// Screen readers meet every ChartView as a chart with its title and with valueText() as its value.
/// May be called any number of times.
void installChartAccessibility();

} // namespace genrescope
