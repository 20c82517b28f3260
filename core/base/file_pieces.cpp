#include "core/base/file_pieces.h"

#include "core/base/error.h"

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

constexpr std::uint64_t blockSize = std::uint64_t(1) << 18;

/// A part of the old file that is in the new one.
struct SharedPart {
    std::uint64_t before = 0;
    std::uint64_t after = 0;
    std::uint64_t length = 0;
};

/// In the order of the old file.
std::vector<SharedPart> sharedParts(const FilePieces& pieces)
{
    std::vector<SharedPart> shared;
    std::uint64_t position = 0;
    for (const FilePiece& piece : pieces) {
        if (piece.isKept())
            shared.push_back({piece.offset, position, piece.length});
        position += piece.length;
    }
    std::ranges::sort(shared, {}, &SharedPart::before);
    return shared;
}

void readExactly(ByteSource& source, std::uint64_t offset, std::span<std::byte> buffer)
{
    const bool isThere = source.seek(offset) && readFully(source, buffer) == buffer.size();
    require<FileError>(
        isThere, Message::english("%1 shrank while it was being read; try again.", source.name()));
}

std::string bytesOf(ByteSource& source, std::uint64_t offset, std::uint64_t length)
{
    std::string bytes(static_cast<std::size_t>(length), '\0');
    readExactly(source, offset, std::as_writable_bytes(std::span(bytes)));
    return bytes;
}

} // namespace

std::uint64_t lengthOf(const FilePieces& pieces)
{
    std::uint64_t length = 0;
    for (const FilePiece& piece : pieces)
        length += piece.length;
    return length;
}

std::uint64_t ownBytesOf(const FilePieces& pieces)
{
    std::uint64_t count = 0;
    for (const FilePiece& piece : pieces)
        count += piece.bytes.size();
    return count;
}

bool liesWithin(const FilePieces& pieces, std::uint64_t size)
{
    return std::ranges::all_of(pieces, [size](const FilePiece& piece) {
        return piece.length > 0 &&
               (piece.isKept() ? piece.offset <= size && piece.length <= size - piece.offset
                               : piece.length == piece.bytes.size());
    });
}

FilePieces undoOf(const FilePieces& pieces, ByteSource& old)
{
    FilePieces undo;
    const std::uint64_t size = old.size().value();
    std::uint64_t position = 0;
    const auto restoreUpTo = [&](std::uint64_t end) {
        if (position < end)
            undo.push_back(FilePiece::own(bytesOf(old, position, end - position)));
    };
    for (const SharedPart& part : sharedParts(pieces)) {
        // What is in the new file twice is needed once.
        const std::uint64_t known = position - std::min(position, part.before);
        if (known >= part.length)
            continue;
        restoreUpTo(part.before);
        undo.push_back(FilePiece::kept(part.after + known, part.length - known));
        position = part.before + part.length;
    }
    restoreUpTo(size);
    return undo;
}

void forEachBlock(const FilePieces& pieces, ByteSource& other,
                  const std::function<void(std::span<const std::byte>)>& take)
{
    std::vector<std::byte> block;
    for (const FilePiece& piece : pieces) {
        if (!piece.isKept()) {
            take(std::as_bytes(std::span(piece.bytes)));
            continue;
        }
        for (std::uint64_t done = 0; done < piece.length; done += block.size()) {
            block.resize(static_cast<std::size_t>(std::min(blockSize, piece.length - done)));
            readExactly(other, piece.offset + done, block);
            take(block);
        }
    }
}

} // namespace genrescope
