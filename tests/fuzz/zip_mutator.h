#pragma once

#include <cstddef>
#include <cstdint>

namespace genrescope::fuzz {

/// Changes one part of a zip archive: an entry's content, the central directory, one number in it,
/// or the end record. The end record keeps saying where the directory lies, without which no reader
/// looks at the rest.
std::size_t mutateZip(std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed);

} // namespace genrescope::fuzz
