#pragma once

#include <cstdint>
#include <string_view>

namespace genrescope {

/// The Castagnoli checksum of some bytes (RFC 3720, appendix B.4), as used in TensorBoard's files.
std::uint32_t crc32c(std::string_view bytes);

} // namespace genrescope
