#pragma once

#include <cstddef>
#include <cstdint>

namespace genrescope::fuzz {

/// Changes the header of a safetensors file, a text of its metadata, or its data. The length before
/// the header is always right, the data often as long as the header says.
std::size_t mutateSafeTensors(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                              unsigned seed);

} // namespace genrescope::fuzz
