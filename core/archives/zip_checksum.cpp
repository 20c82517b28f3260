#include "core/archives/zip_checksum.h"

#include <array>
#include <cstring>

namespace genrescope {

namespace {

using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

/// Table k holds the checksum of a byte that is followed by k zero bytes.
constexpr Tables makeTables()
{
    constexpr std::uint32_t polynomial = 0xedb88320; // lowest bit first
    Tables tables = {};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ ((crc & 1) != 0 ? polynomial : 0);
        tables[0][byte] = crc;
    }
    for (std::size_t k = 1; k < tables.size(); ++k) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t crc = tables[k - 1][byte];
            tables[k][byte] = crc >> 8 ^ tables[0][crc & 0xff];
        }
    }
    return tables;
}

constexpr Tables tables = makeTables();

} // namespace

std::uint32_t zipChecksum(std::span<const std::byte> bytes, std::uint32_t crc)
{
    const Tables& t = tables;
    crc = ~crc;
    while (bytes.size() >= 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data(), 8);
        eight ^= crc;
        crc = t[7][eight & 0xff] ^ t[6][eight >> 8 & 0xff] ^ t[5][eight >> 16 & 0xff] ^
              t[4][eight >> 24 & 0xff] ^ t[3][eight >> 32 & 0xff] ^ t[2][eight >> 40 & 0xff] ^
              t[1][eight >> 48 & 0xff] ^ t[0][eight >> 56];
        bytes = bytes.subspan(8);
    }
    for (const std::byte byte : bytes)
        crc = crc >> 8 ^ t[0][(crc ^ std::to_integer<std::uint32_t>(byte)) & 0xff];
    return ~crc;
}

} // namespace genrescope
