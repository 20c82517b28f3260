#pragma once

#include "core/audio/genre_tags.h"
#include "core/base/byte_source.h"
#include "core/base/file_pieces.h"

#include <cstdint>
#include <exception>
#include <taglib/taglib.h>
#include <taglib/tiostream.h>

namespace genrescope {

#if TAGLIB_MAJOR_VERSION < 2
using TagPosition = unsigned long;
#else
using TagPosition = TagLib::offset_t;
#endif

/// A source as TagLib reads it, and as it would be once TagLib has written to it: the source stays
/// as it is, and what changes is kept as pieces().
class TagStream : public TagLib::IOStream {
public:
    /// @param source  outlives it
    /// @param budget  bytes of the source that may be read: TagLib reads tags whole, with their
    ///                pictures
    explicit TagStream(ByteSource& source, std::uint64_t budget = maxTagBytes);

    TagLib::FileName name() const override { return source_.name().c_str(); }
    TagLib::ByteVector readBlock(unsigned long length) override;
    void writeBlock(const TagLib::ByteVector& data) override;
    void insert(const TagLib::ByteVector& data, TagPosition start, unsigned long replace) override;
    void removeBlock(TagPosition start, unsigned long length) override;
    void truncate(long length) override;
    void seek(long offset, Position from) override;
    long tell() const override { return position_; }
    long length() override { return static_cast<long>(size_); }
    bool readOnly() const override { return false; }
    bool isOpen() const override { return true; }

    /// `count` bytes from `offset` on; fewer at the end.
    TagLib::ByteVector read(std::uint64_t offset, std::uint64_t count);

    /// What it has become.
    const FilePieces& pieces() const { return pieces_; }

    /// Throws what the source threw, which TagLib would have leaked memory on.
    void rethrow() const;

private:
    /// The piece that a position lies in, and where that begins.
    struct Place {
        std::size_t index = 0;
        std::uint64_t start = 0;
    };

    Place placeOf(std::uint64_t position);
    /// The piece that begins there, once the one around it is divided.
    std::size_t divideAt(std::uint64_t position);
    void replace(std::uint64_t start, std::uint64_t length, std::string bytes);
    /// Bytes of the source; nothing after a failure.
    std::size_t readSource(std::uint64_t offset, std::span<std::byte> into);

    ByteSource& source_;
    FilePieces pieces_;
    /// Where it was last read or written: TagLib goes forward, through thousands of pages.
    Place last_;
    std::uint64_t size_;
    std::uint64_t budget_;
    std::exception_ptr failure_;
    long position_ = 0;
};

} // namespace genrescope
