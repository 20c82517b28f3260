#include "core/codecs/tag_stream.h"

#include <algorithm>
#include <span>
#include <utility>

namespace genrescope {

namespace {

std::string textOf(const TagLib::ByteVector& data)
{
    return {data.data(), data.size()};
}

} // namespace

TagStream::TagStream(ByteSource& source, std::uint64_t budget)
    : source_(source), size_(source.size().value_or(0)), budget_(budget)
{
    if (size_ > 0)
        pieces_.push_back(FilePiece::kept(0, size_));
}

TagStream::Place TagStream::placeOf(std::uint64_t position)
{
    if (position < last_.start)
        last_ = {};
    while (last_.index < pieces_.size() && last_.start + pieces_[last_.index].length <= position) {
        last_.start += pieces_[last_.index].length;
        ++last_.index;
    }
    return last_;
}

std::size_t TagStream::divideAt(std::uint64_t position)
{
    const Place place = placeOf(position);
    const std::uint64_t inside = position - place.start;
    if (place.index == pieces_.size() || inside == 0)
        return place.index;
    FilePiece& first = pieces_[place.index];
    FilePiece second = first.isKept()
                           ? FilePiece::kept(first.offset + inside, first.length - inside)
                           : FilePiece::own(first.bytes.substr(static_cast<std::size_t>(inside)));
    if (!first.isKept())
        first.bytes.resize(static_cast<std::size_t>(inside));
    first.length = inside;
    pieces_.insert(pieces_.begin() + static_cast<std::ptrdiff_t>(place.index) + 1,
                   std::move(second));
    return place.index + 1;
}

void TagStream::replace(std::uint64_t start, std::uint64_t length, std::string bytes)
{
    if (start > size_) { // as a file does
        bytes.insert(0, static_cast<std::size_t>(start - size_), '\0');
        start = size_;
    }
    length = std::min(length, size_ - start);
    const std::size_t first = divideAt(start);
    const std::size_t end = divideAt(start + length);
    const auto at = [this](std::size_t index) {
        return pieces_.begin() + static_cast<std::ptrdiff_t>(index);
    };
    pieces_.erase(at(first), at(end));
    size_ += bytes.size() - length;
    last_ = {first, start};
    if (bytes.empty())
        return;
    const bool joins = first > 0 && !pieces_[first - 1].isKept();
    if (!joins) {
        pieces_.insert(at(first), FilePiece::own(std::move(bytes)));
        return;
    }
    FilePiece& before = pieces_[first - 1];
    last_ = {first - 1, start - before.length};
    before.bytes += bytes;
    before.length = before.bytes.size();
}

std::size_t TagStream::readSource(std::uint64_t offset, std::span<std::byte> into)
{
    const auto count =
        static_cast<std::size_t>(failure_ ? 0 : std::min<std::uint64_t>(into.size(), budget_));
    std::size_t got = 0;
    try {
        if (count > 0 && source_.seek(offset))
            got = readFully(source_, into.first(count));
    } catch (...) {
        failure_ = std::current_exception();
    }
    budget_ -= got;
    return got;
}

TagLib::ByteVector TagStream::read(std::uint64_t offset, std::uint64_t count)
{
    count = std::min(count, size_ - std::min(size_, offset));
    TagLib::ByteVector block(static_cast<unsigned int>(count), '\0');
    const auto bytes = std::as_writable_bytes(std::span(block.data(), block.size()));
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const Place place = placeOf(offset + filled);
        const FilePiece& piece = pieces_[place.index];
        const std::uint64_t inside = offset + filled - place.start;
        const auto wanted = bytes.subspan(filled).first(static_cast<std::size_t>(
            std::min<std::uint64_t>(bytes.size() - filled, piece.length - inside)));
        std::size_t got = wanted.size();
        if (piece.isKept())
            got = readSource(piece.offset + inside, wanted);
        else
            piece.bytes.copy(reinterpret_cast<char*>(wanted.data()), got,
                             static_cast<std::size_t>(inside));
        filled += got;
        if (got < wanted.size())
            break;
    }
    block.resize(static_cast<unsigned int>(filled));
    return block;
}

TagLib::ByteVector TagStream::readBlock(unsigned long length)
{
    const auto rest = static_cast<unsigned long>(std::max(this->length() - position_, 0L));
    TagLib::ByteVector block =
        read(static_cast<std::uint64_t>(position_), std::min({length, rest, budget_}));
    position_ += static_cast<long>(block.size());
    return block;
}

void TagStream::writeBlock(const TagLib::ByteVector& data)
{
    replace(static_cast<std::uint64_t>(position_), data.size(), textOf(data));
    position_ += static_cast<long>(data.size());
}

void TagStream::insert(const TagLib::ByteVector& data, TagPosition start, unsigned long replace)
{
    this->replace(static_cast<std::uint64_t>(start), replace, textOf(data));
}

void TagStream::removeBlock(TagPosition start, unsigned long length)
{
    replace(static_cast<std::uint64_t>(start), length, {});
}

void TagStream::truncate(long length)
{
    const auto end = static_cast<std::uint64_t>(std::max(length, 0L));
    if (end < size_)
        replace(end, size_ - end, {});
}

void TagStream::seek(long offset, Position from)
{
    const long base = from == Current ? position_ : from == End ? length() : 0;
    position_ = std::max(base + offset, 0L);
}

void TagStream::rethrow() const
{
    if (failure_)
        std::rethrow_exception(failure_);
}

} // namespace genrescope
