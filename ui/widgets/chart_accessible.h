#pragma once

namespace genrescope {

/// Presents every ChartView to screen readers as a chart with its title and with valueText() as its
/// value. May be called any number of times.
void installChartAccessibility();

} // namespace genrescope
