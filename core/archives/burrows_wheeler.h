#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace genrescope {

/// Undoes the Burrows-Wheeler transform of blocks of up to 2^23 bytes.
///
/// Following the text from byte to byte through a table of several megabytes means waiting for one
/// memory access after the other. So the text is followed from many places of the table at once,
/// each until the beginning of another piece is reached; the pieces are then joined in the order in
/// which they met.
class BurrowsWheeler {
public:
    /// @param maxSize  bytes of the largest block.
    explicit BurrowsWheeler(std::size_t maxSize);

    /// Where the transformed block is to be written before undo(): one byte per number.
    std::span<std::uint32_t> rows() { return rows_; }

    /// Replaces `text` with the text whose transform is in the first `size` rows, which are
    /// overwritten.
    /// @param origin  row of the text's end, < size.
    void undo(std::size_t size, std::size_t origin, std::vector<std::uint8_t>& text);

private:
    /// Number of concurrent memory accesses.
    static constexpr std::size_t laneCount = 16;

    /// A stretch of the text, from one marked row up to the next.
    struct Piece {
        std::uint32_t firstRow = 0;
        /// The marked row that was met at the end.
        std::uint32_t nextRow = 0;
        const std::uint8_t* bytes = nullptr;
        std::size_t size = 0;
    };
    /// Follows one piece after the other.
    struct Lane {
        std::uint32_t row = 0;
        std::uint8_t* bytes = nullptr;
        std::size_t piece = 0;
        std::size_t pieceStart = 0;
    };

    void link(std::size_t size);
    void mark(std::size_t size, std::uint32_t firstRow);
    void follow();
    void assemble(std::size_t size, std::uint32_t firstRow, std::vector<std::uint8_t>& text) const;
    const Piece& pieceAt(std::uint32_t row) const;

    /// Of each row: its byte, whether it is marked, and the row that follows in the text.
    std::vector<std::uint32_t> rows_;
    std::array<std::unique_ptr<std::uint8_t[]>, laneCount> buffers_;
    /// Ascending by firstRow.
    std::vector<Piece> pieces_;
};

} // namespace genrescope
