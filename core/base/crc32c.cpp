#include "core/base/crc32c.h"

#include <array>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <nmmintrin.h>
#endif

namespace genrescope {

namespace {

// Eight bytes at a time are taken as one number.
static_assert(std::endian::native == std::endian::little);

constexpr std::size_t wordSize = sizeof(std::uint64_t);

using Tables = std::array<std::array<std::uint32_t, 256>, wordSize>;

/// tables[n][b]: what byte b adds to the checksum when n more bytes follow it in the word.
constexpr Tables makeTables()
{
    constexpr std::uint32_t polynomial = 0x82f63b78U; // its bits reversed
    Tables tables = {};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? polynomial : 0);
        tables[0][byte] = value;
    }
    for (std::size_t n = 1; n < wordSize; ++n) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t before = tables[n - 1][byte];
            tables[n][byte] = (before >> 8) ^ tables[0][before & 255];
        }
    }
    return tables;
}

constexpr Tables tables = makeTables();

std::uint64_t wordAt(const std::byte* bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, wordSize);
    return word;
}

std::uint32_t addByte(std::uint32_t crc, std::byte byte)
{
    return (crc >> 8) ^ tables[0][(crc ^ static_cast<std::uint32_t>(byte)) & 255];
}

#if defined(__x86_64__)

__attribute__((target("sse4.2"))) std::uint32_t byInstruction(std::span<const std::byte> bytes,
                                                              std::uint32_t before)
{
    std::uint64_t crc = ~before;
    std::size_t i = 0;
    for (; i + wordSize <= bytes.size(); i += wordSize)
        crc = _mm_crc32_u64(crc, wordAt(bytes.data() + i));
    auto last = static_cast<std::uint32_t>(crc);
    for (; i < bytes.size(); ++i)
        last = addByte(last, bytes[i]);
    return ~last;
}

#endif

} // namespace

std::uint32_t detail::crc32cByTables(std::span<const std::byte> bytes, std::uint32_t before)
{
    std::uint32_t crc = ~before;
    std::size_t i = 0;
    for (; i + wordSize <= bytes.size(); i += wordSize) {
        const std::uint64_t word = wordAt(bytes.data() + i) ^ crc;
        crc = 0;
        for (std::size_t n = 0; n < wordSize; ++n)
            crc ^= tables[wordSize - 1 - n][(word >> (8 * n)) & 255];
    }
    for (; i < bytes.size(); ++i)
        crc = addByte(crc, bytes[i]);
    return ~crc;
}

std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t before)
{
#if defined(__x86_64__)
    static const bool hasInstruction = __builtin_cpu_supports("sse4.2") != 0;
    if (hasInstruction)
        return byInstruction(bytes, before);
#endif
    return detail::crc32cByTables(bytes, before);
}

} // namespace genrescope
