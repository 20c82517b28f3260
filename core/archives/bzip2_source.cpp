#include "core/archives/bzip2_source.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace genrescope {

namespace {

using CrcTables = std::array<std::array<std::uint32_t, 256>, 8>;

/// Table k holds the checksum of a byte that is followed by k zero bytes.
constexpr CrcTables makeCrcTables()
{
    constexpr std::uint32_t polynomial = 0x04c11db7;
    CrcTables tables = {};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte << 24;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc << 1 ^ ((crc >> 31) != 0 ? polynomial : 0);
        tables[0][byte] = crc;
    }
    for (std::size_t k = 1; k < tables.size(); ++k) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t crc = tables[k - 1][byte];
            tables[k][byte] = crc << 8 ^ tables[0][crc >> 24];
        }
    }
    return tables;
}

constexpr CrcTables crcTables = makeCrcTables();

/// CRC-32 with the highest bit first, as bzip2 uses it, eight bytes at a time.
std::uint32_t updateCrc(std::uint32_t crc, std::span<const std::byte> bytes)
{
    const auto& t = crcTables;
    while (bytes.size() >= 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data(), 8);
        eight = __builtin_bswap64(eight) ^ std::uint64_t{crc} << 32;
        crc = t[7][eight >> 56] ^ t[6][eight >> 48 & 0xff] ^ t[5][eight >> 40 & 0xff] ^
              t[4][eight >> 32 & 0xff] ^ t[3][eight >> 24 & 0xff] ^ t[2][eight >> 16 & 0xff] ^
              t[1][eight >> 8 & 0xff] ^ t[0][eight & 0xff];
        bytes = bytes.subspan(8);
    }
    for (const std::byte byte : bytes)
        crc = crc << 8 ^ t[0][crc >> 24 ^ std::to_integer<std::uint32_t>(byte)];
    return crc;
}

} // namespace

Bzip2Source::Bzip2Source(std::unique_ptr<ByteSource> packed, std::uint64_t size)
    : packed_(std::move(packed)), blocks_(*packed_, size), size_(size)
{
}

std::size_t Bzip2Source::read(std::span<std::byte> buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size() && !atEnd_) {
        const std::size_t count = writeRuns(buffer.subspan(filled));
        crc_ = updateCrc(crc_, buffer.subspan(filled, count));
        filled += count;
        if (count == 0)
            atEnd_ = !nextBlock();
    }
    position_ += filled;
    if (position_ > size_ || (atEnd_ && position_ < size_)) {
        throw DatasetError(Message::english(
            "%1 is not as long as the archive declares; the archive is damaged: download it again.",
            name()));
    }
    return filled;
}

/// Verifies the block that has just ended and moves on to the next one; false at the end.
bool Bzip2Source::nextBlock()
{
    if (!block_.empty() && ~crc_ != expectedCrc_) {
        throw DatasetError(Message::english("%1 does not have the checksum that it declares; the "
                                            "archive is damaged: download it again.",
                                            name()));
    }
    crc_ = ~std::uint32_t{0};
    next_ = 0;
    equalBytes_ = 0;
    return blocks_.next(block_, expectedCrc_);
}

/// Writes bytes of the block until it or the buffer ends: four equal bytes are followed by the
/// number of further ones. Returns how many.
std::size_t Bzip2Source::writeRuns(std::span<std::byte> buffer)
{
    constexpr unsigned runStart = 4;
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        if (repeats_ > 0) {
            const std::size_t count = std::min<std::size_t>(repeats_, buffer.size() - filled);
            std::memset(buffer.data() + filled, last_, count);
            filled += count;
            repeats_ -= static_cast<unsigned>(count);
            continue;
        }
        if (next_ == block_.size())
            break;
        const std::uint8_t byte = block_[next_++];
        if (equalBytes_ == runStart) {
            repeats_ = byte;
            equalBytes_ = 0;
            continue;
        }
        equalBytes_ = byte == last_ ? equalBytes_ + 1 : 1;
        // Nothing comes before the first byte of a block, nor before the one after a run.
        last_ = byte;
        buffer[filled++] = std::byte{byte};
    }
    return filled;
}

} // namespace genrescope
