#pragma once

namespace genrescope {

/// Lets screen readers see a FrequencyChart as a chart whose value are its bars in words. May be
/// called any number of times.
void installFrequencyChartAccessibility();

} // namespace genrescope
