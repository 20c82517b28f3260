#pragma once

#include <span>

namespace genrescope {

/// Turns each power into 10 log10(max(minPower, power)), in place. Vectorized; within one rounding
/// of the exact value.
void toDecibels(std::span<float> power, float minPower);

} // namespace genrescope
