#pragma once

namespace genrescope {

/// Presents every FrequencyChart to screen readers as a chart whose value describes its bars. May
/// be called any number of times.
void installFrequencyChartAccessibility();

} // namespace genrescope
