#pragma once

#include "core/archives/burrows_wheeler.h"
#include "core/archives/huffman_table.h"
#include "core/base/message.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace genrescope {

/// Decodes a bzip2 stream block by block.
///
/// FMA's archives are compressed with bzip2, and with libbz2 decompression would take longer than
/// decoding the mp3. Here, codes are looked up instead of compared bit by bit, and the
/// Burrows-Wheeler transform is undone from many places at once.
///
/// Source: the format as described by J. Tsai, "BZIP2: Format Specification" (2016).
class Bzip2Blocks {
public:
    /// @param packed  Borrowed.
    /// @param size    what the stream unpacks to, in bytes; small ones then need less memory.
    Bzip2Blocks(ByteSource& packed, std::uint64_t size);

    /// Replaces `block` with the bytes of the next one (at most 900,000), in which runs of four to
    /// 259 equal bytes are still written as four and a count, and `crc` with the checksum of the
    /// bytes with the runs written out. False at the end of the stream.
    /// @throws DatasetError naming the source if the stream is damaged or ends too early.
    bool next(std::vector<std::uint8_t>& block, std::uint32_t& crc);

private:
    [[noreturn]] void fail(const Message& what) const;
    void readHeader();
    void readAlphabet();
    void readSelectors();
    void readTables();
    std::size_t readSymbols();

    ByteSource& packed_;
    std::uint64_t size_;
    BitReader bits_;
    /// Created once the header has given the block size.
    std::optional<BurrowsWheeler> transform_;
    /// The bytes that occur in the block, ascending.
    std::vector<std::uint8_t> alphabet_;
    std::vector<std::uint8_t> selectors_;
    std::array<HuffmanTable, 6> tables_;
    std::size_t tableCount_ = 0;
};

} // namespace genrescope
