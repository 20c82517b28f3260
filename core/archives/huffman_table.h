#pragma once

#include "core/archives/bit_reader.h"

#include <array>
#include <cstdint>
#include <span>

namespace genrescope {

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
