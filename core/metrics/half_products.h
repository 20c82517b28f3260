#pragma once

#include <cstdint>
#include <span>

namespace genrescope {

/// The inner products of a vector with many others, which lie one after another in half precision;
/// computed in single precision, in the widest registers that the processor has.
/// @param rows      products.size() × vector.size() values
/// @param products  written
void innerProducts(std::span<const std::uint16_t> rows, std::span<const float> vector,
                   std::span<float> products);

} // namespace genrescope
