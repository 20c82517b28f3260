#include "core/archives/bzip2_blocks.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace genrescope {

namespace {

constexpr std::uint64_t blockMagic = 0x314159265359;
constexpr std::uint64_t endMagic = 0x177245385090;
constexpr std::size_t groupSize = 50;
/// The largest number of groups that a block can have.
constexpr std::size_t maxSelectors = 18'002;

/// Moves the value at `position` to the front of the list.
std::uint8_t moveToFront(std::uint8_t* list, std::size_t position)
{
    const std::uint8_t value = list[position];
    std::memmove(list + 1, list, position);
    list[0] = value;
    return value;
}

} // namespace

Bzip2Blocks::Bzip2Blocks(ByteSource& packed, std::uint64_t size)
    : packed_(packed), size_(size), bits_(packed)
{
}

void Bzip2Blocks::fail(const Message& what) const
{
    throw DatasetError(Message::english(
        "%1 cannot be unpacked (%2); the archive may be damaged: download it again.",
        packed_.name(), what));
}

bool Bzip2Blocks::next(std::vector<std::uint8_t>& block, std::uint32_t& crc)
{
    if (!transform_)
        readHeader();
    std::uint64_t magic = std::uint64_t{bits_.take(24)} << 24;
    magic |= bits_.take(24);
    crc = bits_.take(32); // of the whole stream, at its end
    if (bits_.isPastEnd())
        fail(Message::english("the data ends too early"));
    if (magic == endMagic)
        return false;
    if (magic != blockMagic)
        fail(Message::english("a block does not begin where it should"));
    if (bits_.take(1) != 0)
        fail(Message::english("it contains a randomized block from bzip2 before 0.9.5"));
    const std::size_t origin = bits_.take(24);
    readAlphabet();
    readSelectors();
    readTables();
    const std::size_t size = readSymbols();
    if (bits_.isPastEnd())
        fail(Message::english("the data ends too early"));
    if (origin >= size)
        fail(Message::english("a block's origin lies outside of it"));
    transform_->undo(size, origin, block);
    return true;
}

void Bzip2Blocks::readHeader()
{
    if (bits_.take(24) != 0x425a68) // "BZh"
        fail(Message::english("it is not bzip2 data"));
    const std::uint32_t level = bits_.take(8) - '0';
    if (level < 1 || level > 9)
        fail(Message::english("it is not bzip2 data"));
    // Encoding runs as four bytes and a count makes a text at most a quarter longer.
    const std::size_t largest = level * std::size_t{100'000};
    transform_.emplace(size_ < largest ? std::min(largest, size_ + size_ / 4) : largest);
}

void Bzip2Blocks::readAlphabet()
{
    alphabet_.clear();
    const std::uint32_t ranges = bits_.take(16);
    for (std::uint32_t range = 0; range < 16; ++range) {
        if ((ranges >> (15 - range) & 1U) == 0)
            continue;
        const std::uint32_t used = bits_.take(16);
        for (std::uint32_t i = 0; i < 16; ++i) {
            if ((used >> (15 - i) & 1U) != 0)
                alphabet_.push_back(static_cast<std::uint8_t>(16 * range + i));
        }
    }
    if (alphabet_.empty())
        fail(Message::english("a block has no bytes"));
}

void Bzip2Blocks::readSelectors()
{
    tableCount_ = bits_.take(3);
    const std::uint32_t count = bits_.take(15);
    if (tableCount_ < 2 || tableCount_ > tables_.size() || count == 0)
        fail(Message::english("a block lacks its code tables"));
    std::array<std::uint8_t, 6> order = {0, 1, 2, 3, 4, 5};
    selectors_.clear();
    for (std::uint32_t i = 0; i < count; ++i) {
        std::size_t position = 0;
        while (bits_.take(1) != 0) {
            if (++position >= tableCount_)
                fail(Message::english("a block refers to a table that does not exist"));
        }
        // Some compressors write more selectors than can be used.
        if (i < maxSelectors)
            selectors_.push_back(moveToFront(order.data(), position));
    }
}

void Bzip2Blocks::readTables()
{
    // Runs take two symbols, and the end of the block one; the first byte of the list needs none.
    std::array<std::uint8_t, HuffmanTable::maxSymbols> lengths = {};
    const std::size_t symbols = alphabet_.size() + 2;
    for (std::size_t table = 0; table < tableCount_; ++table) {
        std::uint32_t length = bits_.take(5);
        for (std::size_t symbol = 0; symbol < symbols; ++symbol) {
            while (bits_.take(1) != 0) {
                length += bits_.take(1) == 0 ? 1U : ~0U;
                if (length < 1 || length > HuffmanTable::maxLength)
                    break;
            }
            if (length < 1 || length > HuffmanTable::maxLength)
                fail(Message::english("a code has an impossible length"));
            lengths[symbol] = static_cast<std::uint8_t>(length);
        }
        if (!tables_[table].build(std::span(lengths).first(symbols)))
            fail(Message::english("a code has impossible lengths"));
    }
}

/// Writes the transformed block's bytes to transform_; returns how many there are.
std::size_t Bzip2Blocks::readSymbols()
{
    std::array<std::uint8_t, 256> recent = {};
    std::copy(alphabet_.begin(), alphabet_.end(), recent.begin());
    const unsigned endSymbol = static_cast<unsigned>(alphabet_.size()) + 1;
    std::uint32_t* const bytes = transform_->rows().data();
    const std::size_t capacity = transform_->rows().size();
    std::size_t size = 0;
    std::size_t runLength = 0;
    std::size_t runUnit = 1;
    for (const std::uint8_t selector : selectors_) {
        const HuffmanTable& table = tables_[selector];
        for (std::size_t i = 0; i < groupSize; ++i) {
            const unsigned symbol = table.take(bits_);
            if (symbol <= 1) {
                // A run's length in the digits 1 and 2, the lowest first.
                runLength += runUnit << symbol;
                runUnit <<= 1;
                if (runLength > capacity)
                    fail(Message::english("a block is too long"));
                continue;
            }
            if (runLength > 0) {
                if (runLength > capacity - size)
                    fail(Message::english("a block is too long"));
                std::fill_n(bytes + size, runLength, recent[0]);
                size += runLength;
                runLength = 0;
                runUnit = 1;
            }
            if (symbol >= endSymbol) {
                if (symbol != endSymbol)
                    fail(Message::english("some bits are not a valid code"));
                return size;
            }
            if (size == capacity)
                fail(Message::english("a block is too long"));
            bytes[size++] = moveToFront(recent.data(), symbol - 1);
        }
    }
    fail(Message::english("a block does not end"));
}

} // namespace genrescope
