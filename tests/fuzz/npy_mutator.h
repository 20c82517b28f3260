#pragma once

#include <cstddef>
#include <cstdint>

namespace genrescope::fuzz {

/// Changes the description of a .npy file, its shape, or its numbers. What precedes the description
/// says how long it is, and where the shape is changed, there are as many numbers.
std::size_t mutateNpy(std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed);

} // namespace genrescope::fuzz
