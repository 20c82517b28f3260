#include "core/codecs/riff_genre.h"

#include "core/base/error.h"
#include "core/codecs/id3v2_genre.h"

#include <limits>
#include <optional>
#include <vector>

namespace genrescope {

namespace {

using TagLib::ByteVector;

constexpr std::uint64_t headerSize = 8;
constexpr std::uint64_t formSize = 12;
/// More in one file are an attack.
constexpr std::size_t maxChunks = 10'000;

struct Chunk {
    /// Of its header.
    std::uint64_t start = 0;
    /// Of what follows the header, without the byte that makes it even.
    std::uint64_t length = 0;
    ByteVector name = {};

    std::uint64_t content() const { return start + headerSize; }
    std::uint64_t end() const { return content() + length + length % 2; }
};

/// A file of chunks, or a chunk that is a list of them.
class Chunks {
public:
    /// @param start  of the name and size of the whole
    Chunks(TagStream& stream, std::uint64_t start) : stream_(stream), start_(start)
    {
        isBigEndian_ = stream.read(0, 4) == "FORM";
        const ByteVector header = stream.read(start, formSize);
        if (header.size() < formSize)
            fail();
        end_ = start + headerSize + header.toUInt(4U, isBigEndian_);
        // Programs forget the last byte that makes a chunk even.
        const auto size = static_cast<std::uint64_t>(stream.length());
        if (end_ == size + 1)
            end_ = size;
        if (end_ > size)
            fail();
        find(start + formSize);
    }

    /// Nothing if there is none.
    std::optional<Chunk> chunk(const char* name) const
    {
        for (const Chunk& chunk : chunks_) {
            if (chunk.name.startsWith(name) ||
                (std::string_view(name) == "ID3 " && chunk.name.startsWith("id3 ")))
                return chunk;
        }
        return std::nullopt;
    }

    const std::vector<Chunk>& all() const { return chunks_; }
    std::uint64_t end() const { return end_; }

    /// A chunk without content, behind all others.
    Chunk add(const char* name)
    {
        if (end_ % 2 == 1) {
            stream_.insert(ByteVector(1, '\0'), end_, 0);
            grow(1);
        }
        const Chunk chunk = {.start = end_, .name = ByteVector(name, 4)};
        stream_.insert(chunk.name + sizeBytes(0), end_, 0);
        grow(headerSize);
        return chunk;
    }

    /// Says that a chunk's content, which has been changed already, has another length.
    /// @return by how many bytes the whole has grown
    std::int64_t resize(const Chunk& chunk, std::uint64_t length)
    {
        const std::uint64_t oldEnd = std::min(chunk.end(), end_);
        const std::uint64_t oldPadding = oldEnd - chunk.content() - chunk.length;
        write(chunk.start + 4, length);
        stream_.insert(ByteVector(static_cast<unsigned int>(length % 2), '\0'),
                       chunk.content() + length, oldPadding);
        const auto grown = static_cast<std::int64_t>(length + length % 2) -
                           static_cast<std::int64_t>(oldEnd - chunk.content());
        grow(grown);
        return grown;
    }

    void grow(std::int64_t count)
    {
        end_ = static_cast<std::uint64_t>(static_cast<std::int64_t>(end_) + count);
        write(start_ + 4, end_ - start_ - headerSize);
    }

private:
    [[noreturn]] void fail() const
    {
        throw DecodeError(Message::english("The chunks of the file are not whole."));
    }

    void find(std::uint64_t at)
    {
        while (at + headerSize <= end_) {
            const ByteVector header = stream_.read(at, headerSize);
            if (header.size() < headerSize || chunks_.size() == maxChunks)
                fail();
            const Chunk chunk = {
                .start = at, .length = header.toUInt(4U, isBigEndian_), .name = header.mid(0, 4)};
            if (chunk.content() + chunk.length > end_)
                fail();
            chunks_.push_back(chunk);
            at = chunk.end();
        }
    }

    ByteVector sizeBytes(std::uint64_t size) const
    {
        return ByteVector::fromUInt(static_cast<unsigned int>(size), isBigEndian_);
    }

    void write(std::uint64_t at, std::uint64_t size)
    {
        if (size >= std::numeric_limits<std::uint32_t>::max())
            throw DecodeError(Message::english("The file would be larger than 4 GB."));
        stream_.insert(sizeBytes(size), at, 4);
    }

    TagStream& stream_;
    std::uint64_t start_;
    std::uint64_t end_ = 0;
    bool isBigEndian_ = false;
    std::vector<Chunk> chunks_;
};

std::uint64_t tagLength(TagStream& stream, const std::optional<Chunk>& chunk)
{
    if (!chunk)
        return 0;
    const std::uint64_t length = id3v2Length(stream, chunk->content());
    return length <= chunk->length ? length : 0;
}

/// The list of fields that wav files have, if the field of the genre is among them.
std::optional<Chunk> infoWithGenre(TagStream& stream, const Chunks& chunks)
{
    for (const Chunk& chunk : chunks.all()) {
        const bool isInfo =
            chunk.name == "LIST" && chunk.length >= 4 && stream.read(chunk.content(), 4) == "INFO";
        if (isInfo && Chunks(stream, chunk.start).chunk("IGNR"))
            return chunk;
    }
    return std::nullopt;
}

std::string infoGenre(TagStream& stream, const Chunk& info)
{
    const Chunk field = Chunks(stream, info.start).chunk("IGNR").value();
    const ByteVector bytes =
        stream.read(field.content(), std::min<std::uint64_t>(field.length, 1'000));
    const std::string text(bytes.data(), bytes.size());
    return text.substr(0, text.find('\0'));
}

void writeInfoGenre(TagStream& stream, Chunks& chunks, const Chunk& info, const GenreTagEdit& edit)
{
    std::string text;
    for (const std::string& genre : edit.genres)
        text += (text.empty() ? "" : edit.form.separator) + genre;
    text += '\0';
    Chunks fields(stream, info.start);
    const Chunk field = fields.chunk("IGNR").value();
    stream.insert(ByteVector(text.data(), static_cast<unsigned int>(text.size())), field.content(),
                  field.length);
    chunks.grow(fields.resize(field, text.size()));
}

} // namespace

bool isRiff(TagStream& stream)
{
    const ByteVector header = stream.read(0, formSize);
    return header.size() == formSize &&
           ((header.startsWith("RIFF") && header.mid(8) == "WAVE") ||
            (header.startsWith("FORM") && (header.mid(8) == "AIFF" || header.mid(8) == "AIFC")));
}

GenreTags riffGenre(TagStream& stream)
{
    const Chunks chunks(stream, 0);
    const std::optional<Chunk> chunk = chunks.chunk("ID3 ");
    GenreTags tags = id3v2Genre(stream, chunk ? chunk->content() : 0, tagLength(stream, chunk));
    const std::optional<Chunk> info = infoWithGenre(stream, chunks);
    if (tags.genres.empty() && info && !infoGenre(stream, *info).empty())
        tags.genres.push_back(infoGenre(stream, *info));
    return tags;
}

void writeRiffGenre(TagStream& stream, const GenreTagEdit& edit)
{
    {
        Chunks chunks(stream, 0);
        std::optional<Chunk> chunk = chunks.chunk("ID3 ");
        if (!chunk)
            chunk = chunks.add("ID3 ");
        // What lies behind the tag in its chunk is nothing.
        const std::uint64_t length = tagLength(stream, chunk);
        stream.removeBlock(chunk->content() + length, chunk->length - length);
        chunks.resize(*chunk, writeId3v2Genre(stream, chunk->content(), length, edit));
    }
    Chunks chunks(stream, 0);
    if (const std::optional<Chunk> info = infoWithGenre(stream, chunks))
        writeInfoGenre(stream, chunks, *info, edit);
}

std::string otherRiffFrames(TagStream& stream)
{
    const Chunks chunks(stream, 0);
    const std::optional<Chunk> chunk = chunks.chunk("ID3 ");
    std::string others;
    for (const Chunk& other : chunks.all()) {
        if (!chunk || other.start != chunk->start)
            others += std::string(other.name.data(), other.name.size());
    }
    return others +
           otherId3v2Frames(stream, chunk ? chunk->content() : 0, tagLength(stream, chunk));
}

} // namespace genrescope
