#pragma once

#include "core/base/byte_source.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace genrescope {

/// Reads a source bit by bit, the highest bit of each byte first.
class BitReader {
public:
    explicit BitReader(ByteSource& source) : source_(source) {}

    /// The next `count` bits (1 … 32) without taking them; zeros after the end.
    std::uint32_t peek(std::uint64_t count)
    {
        if (available_ < count)
            refill();
        return static_cast<std::uint32_t>(bits_ >> (64 - count));
    }

    /// Takes bits that peek() has shown.
    void skip(std::uint64_t count)
    {
        bits_ <<= count;
        available_ -= count;
    }

    std::uint32_t take(std::uint64_t count)
    {
        const std::uint32_t value = peek(count);
        skip(count);
        return value;
    }

    /// Whether more bits were taken than the source has.
    bool isPastEnd() const { return available_ < paddingBits_; }

private:
    void refill()
    {
        if (end_ - next_ < sizeof(std::uint64_t)) {
            refillByBytes();
            return;
        }
        static_assert(std::endian::native == std::endian::little);
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, buffer_.data() + next_, sizeof bytes);
        // Reads as many whole bytes as there is room for. Bits of the byte after them stay below
        // the available ones, where the next refill puts the same bits again.
        bits_ |= __builtin_bswap64(bytes) >> available_;
        const std::uint64_t count = (63 - available_) / 8;
        next_ += count;
        available_ += 8 * count;
    }

    void refillByBytes();

    // All numbers have 64 bits, so that a loop which stores 32-bit values need not assume that it
    // overwrites them.
    ByteSource& source_;
    std::uint64_t bits_ = 0;
    std::uint64_t available_ = 0;
    /// How many of the available bits lie after the end of the source.
    std::uint64_t paddingBits_ = 0;
    std::uint64_t next_ = 0;
    std::uint64_t end_ = 0;
    std::array<std::byte, std::size_t{1} << 16> buffer_ = {};
};

/// A canonical Huffman code as bzip2 uses it: up to 258 symbols, up to 20 bits per code.
class HuffmanTable {
public:
    static constexpr unsigned maxLength = 20;
    static constexpr std::size_t maxSymbols = 258;
    static constexpr unsigned noSymbol = 0xffff;

    /// @param lengths  bits of each symbol's code, 1 … maxLength.
    /// @return false if there are more codes than such lengths allow.
    bool build(std::span<const std::uint8_t> lengths);

    /// Takes one symbol; noSymbol if the bits are not a code.
    unsigned take(BitReader& bits) const
    {
        const std::uint32_t ahead = bits.peek(maxLength);
        const unsigned entry = quick_[ahead >> (maxLength - quickBits)];
        if (entry != 0) {
            bits.skip(entry & 31U);
            return entry >> 5;
        }
        return takeLong(bits, ahead);
    }

private:
    /// Codes of up to this many bits are found in one step; those of noisy data have 8 or 9.
    static constexpr unsigned quickBits = 10;

    unsigned takeLong(BitReader& bits, std::uint32_t ahead) const;

    /// By the next quickBits bits: symbol × 32 + length; 0 where the code is longer.
    std::array<std::uint16_t, std::size_t{1} << quickBits> quick_ = {};
    /// Of each length: the first code, how many there are, and where their symbols begin.
    std::array<std::uint32_t, maxLength + 1> firstCode_ = {};
    std::array<std::uint32_t, maxLength + 1> count_ = {};
    std::array<std::uint32_t, maxLength + 1> firstIndex_ = {};
    /// By code.
    std::array<std::uint16_t, maxSymbols> symbols_ = {};
};

} // namespace genrescope
