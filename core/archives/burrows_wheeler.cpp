#include "core/archives/burrows_wheeler.h"

#include <algorithm>
#include <numeric>

namespace genrescope {

namespace {

constexpr std::uint32_t byteMask = 0xff;
constexpr std::uint32_t marked = 0x100;
constexpr unsigned rowShift = 9;

} // namespace

BurrowsWheeler::BurrowsWheeler(std::size_t maxSize) : rows_(maxSize)
{
    // A lane may end up following all of the text. Pages that it does not reach are never touched.
    for (auto& buffer : buffers_)
        buffer = std::make_unique_for_overwrite<std::uint8_t[]>(maxSize);
}

void BurrowsWheeler::undo(std::size_t size, std::size_t origin, std::vector<std::uint8_t>& text)
{
    link(size);
    const std::uint32_t firstRow = rows_[origin] >> rowShift;
    mark(size, firstRow);
    follow();
    assemble(size, firstRow, text);
}

/// Rows stand for the text's rotations in sorted order. Sorting is stable, so equal bytes keep
/// their order, and the position to which a row's byte is sorted is the row of the rotation that
/// begins with it.
void BurrowsWheeler::link(std::size_t size)
{
    std::array<std::uint32_t, 257> place = {};
    for (std::size_t row = 0; row < size; ++row)
        ++place[rows_[row] + 1];
    std::partial_sum(place.begin(), place.end(), place.begin());
    for (std::uint32_t row = 0; row < size; ++row)
        rows_[place[rows_[row] & byteMask]++] |= row << rowShift;
}

/// Chooses where pieces begin: at the text's own beginning and evenly over the rows.
void BurrowsWheeler::mark(std::size_t size, std::uint32_t firstRow)
{
    constexpr std::size_t maxPieces = 512;
    constexpr std::size_t shortest = 64; // on average
    const std::size_t count = std::clamp<std::size_t>(size / shortest, 1, maxPieces);
    std::vector<std::uint32_t> beginnings = {firstRow};
    for (std::size_t i = 0; i < count; ++i)
        beginnings.push_back(static_cast<std::uint32_t>(i * size / count));
    std::sort(beginnings.begin(), beginnings.end());
    beginnings.erase(std::unique(beginnings.begin(), beginnings.end()), beginnings.end());
    pieces_.clear();
    for (const std::uint32_t row : beginnings) {
        rows_[row] |= marked;
        pieces_.push_back({.firstRow = row});
    }
}

void BurrowsWheeler::follow()
{
    const std::uint32_t* const rows = rows_.data();
    std::array<Lane, laneCount> lanes;
    std::size_t active = std::min(laneCount, pieces_.size());
    std::size_t nextPiece = active;
    for (std::size_t i = 0; i < active; ++i)
        lanes[i] = {.row = pieces_[i].firstRow, .bytes = buffers_[i].get(), .piece = i};
    // All lanes advance one byte at a time; each has its own buffer, and all write at `position`.
    for (std::size_t position = 0; active > 0; ++position) {
        std::uint32_t met = 0;
        for (std::size_t i = 0; i < active; ++i) {
            const std::uint32_t entry = rows[lanes[i].row];
            lanes[i].bytes[position] = static_cast<std::uint8_t>(entry);
            lanes[i].row = entry >> rowShift;
        }
        for (std::size_t i = 0; i < active; ++i)
            met |= rows[lanes[i].row];
        if ((met & marked) == 0)
            continue;
        for (std::size_t i = active; i-- > 0;) {
            Lane& lane = lanes[i];
            if ((rows[lane.row] & marked) == 0)
                continue;
            Piece& piece = pieces_[lane.piece];
            piece.nextRow = lane.row;
            piece.bytes = lane.bytes + lane.pieceStart;
            piece.size = position + 1 - lane.pieceStart;
            if (nextPiece < pieces_.size()) {
                lane.piece = nextPiece++;
                lane.row = pieces_[lane.piece].firstRow;
                lane.pieceStart = position + 1;
            } else {
                lane = lanes[--active];
            }
        }
    }
}

const BurrowsWheeler::Piece& BurrowsWheeler::pieceAt(std::uint32_t row) const
{
    return *std::lower_bound(
        pieces_.begin(), pieces_.end(), row,
        [](const Piece& piece, std::uint32_t wanted) { return piece.firstRow < wanted; });
}

/// A repetitive text ("abab") is a shorter cycle, traversed several times.
void BurrowsWheeler::assemble(std::size_t size, std::uint32_t firstRow,
                              std::vector<std::uint8_t>& text) const
{
    text.resize(size);
    std::size_t filled = 0;
    const Piece* piece = &pieceAt(firstRow);
    while (filled < size) {
        const std::size_t count = std::min(piece->size, size - filled);
        std::copy_n(piece->bytes, count, text.data() + filled);
        filled += count;
        piece = &pieceAt(piece->nextRow);
    }
}

} // namespace genrescope
