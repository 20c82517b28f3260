#include "core/archives/huffman_table.h"

#include <algorithm>

namespace genrescope {

void BitReader::refillByBytes()
{
    while (available_ <= 56) {
        if (next_ == end_) {
            next_ = 0;
            end_ = source_.read(buffer_);
        }
        if (next_ == end_)
            paddingBits_ += 8;
        else
            bits_ |= std::to_integer<std::uint64_t>(buffer_[next_++]) << (56 - available_);
        available_ += 8;
    }
}

bool HuffmanTable::build(std::span<const std::uint8_t> lengths)
{
    count_.fill(0);
    quick_.fill(0);
    for (const std::uint8_t length : lengths)
        ++count_[length];
    std::uint32_t code = 0;
    std::uint32_t index = 0;
    for (unsigned length = 1; length <= maxLength; ++length) {
        firstCode_[length] = code;
        firstIndex_[length] = index;
        code += count_[length];
        index += count_[length];
        if (code > std::uint32_t{1} << length)
            return false;
        code <<= 1;
    }
    std::array<std::uint32_t, maxLength + 1> used = {};
    for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol) {
        const unsigned length = lengths[symbol];
        const std::uint32_t rank = used[length]++;
        symbols_[firstIndex_[length] + rank] = static_cast<std::uint16_t>(symbol);
        if (length <= quickBits) {
            const std::size_t first = std::size_t{firstCode_[length] + rank}
                                      << (quickBits - length);
            std::fill_n(quick_.begin() + static_cast<std::ptrdiff_t>(first),
                        std::size_t{1} << (quickBits - length),
                        static_cast<std::uint16_t>(symbol << 5 | length));
        }
    }
    return true;
}

unsigned HuffmanTable::takeLong(BitReader& bits, std::uint32_t ahead) const
{
    for (unsigned length = quickBits + 1; length <= maxLength; ++length) {
        const std::uint32_t code = ahead >> (maxLength - length);
        if (code - firstCode_[length] < count_[length]) {
            bits.skip(length);
            return symbols_[firstIndex_[length] + code - firstCode_[length]];
        }
    }
    return noSymbol;
}

} // namespace genrescope
