#pragma once

#include "core/base/byte_source.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// A part of a file that is made from another one: bytes of that one, or bytes of its own.
struct FilePiece {
    /// In the other file; without meaning where there are bytes.
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    /// Of its own: `length` of them, or none.
    std::string bytes = {};

    bool isKept() const { return bytes.empty(); }
    bool operator==(const FilePiece&) const = default;

    static FilePiece kept(std::uint64_t offset, std::uint64_t length)
    {
        return {.offset = offset, .length = length};
    }
    static FilePiece own(std::string bytes)
    {
        const std::uint64_t length = bytes.size();
        return {.length = length, .bytes = std::move(bytes)};
    }
};

/// A file as parts of another one, from its start to its end. None is empty.
using FilePieces = std::vector<FilePiece>;

std::uint64_t lengthOf(const FilePieces& pieces);
/// Of the bytes that are in the pieces themselves.
std::uint64_t ownBytesOf(const FilePieces& pieces);

/// Whether all parts lie within a file of this size, and are not empty.
bool liesWithin(const FilePieces& pieces, std::uint64_t size);

/// The other way round: the old file as parts of the new one. What the new one lacks is read from
/// the old one.
/// @param pieces  of the new file; all lie within the old one
/// @throws what reading throws; FileError if the old file ends too early.
FilePieces undoOf(const FilePieces& pieces, ByteSource& old);

/// Hands out the whole file, block by block.
/// @throws what reading throws; FileError if the other file ends too early.
void forEachBlock(const FilePieces& pieces, ByteSource& other,
                  const std::function<void(std::span<const std::byte>)>& take);

} // namespace genrescope
