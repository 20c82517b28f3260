#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace genrescope {

/// The CRC-32 of zip archives, of bytes that follow those of `crc` (0 = none).
/// Source: PKWARE's APPNOTE.TXT, 4.4.7.
std::uint32_t zipChecksum(std::span<const std::byte> bytes, std::uint32_t crc = 0);

} // namespace genrescope
