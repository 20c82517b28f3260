#pragma once

#include <cstdint>
#include <span>

namespace genrescope {

/// IEEE half precision of each value and back; vectorized where the CPU can.
void toHalf(std::span<const float> from, std::span<std::uint16_t> to);
void fromHalf(std::span<const std::uint16_t> from, std::span<float> to);

} // namespace genrescope
