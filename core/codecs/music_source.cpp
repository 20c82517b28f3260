#include "core/codecs/music_source.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <span>
#include <string_view>

namespace genrescope {

namespace {

using namespace std::string_view_literals;

/// Of APE's header and footer, the longest.
constexpr std::size_t signatureSize = 32;
/// Read at once to find the start.
constexpr std::size_t blockSize = 4'096;
/// More in one file are an attack.
constexpr std::size_t maxTags = 1'000;
constexpr std::string_view ape = "APETAGEX"sv;
constexpr std::string_view id3 = "ID3"sv;

std::string_view textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::uint32_t byteAt(std::string_view text, std::size_t i)
{
    return static_cast<unsigned char>(text[i]);
}

/// Length of the ID3v2 tag that begins with this signature; 0 if none does.
std::uint64_t id3Length(std::string_view text)
{
    constexpr std::size_t headerSize = 10;
    const bool isTag = text.starts_with(id3) && byteAt(text, 3) >= 2 && byteAt(text, 3) <= 4 &&
                       byteAt(text, 4) == 0 && (byteAt(text, 5) & 0x0f) == 0;
    std::uint64_t length = 0;
    for (std::size_t i = 6; i < headerSize; ++i) {
        if (!isTag || byteAt(text, i) > 0x7f)
            return 0;
        length = length << 7 | byteAt(text, i);
    }
    const bool hasFooter = (byteAt(text, 5) & 0x10) != 0;
    return length + headerSize * (hasFooter ? 2 : 1);
}

/// What APE's header or footer says: the length of its items and footer, and whether it is a
/// header. 0 if it is neither.
struct ApeSignature {
    std::uint64_t length = 0;
    bool isHeader = false;
    bool hasHeader = false;
};

ApeSignature apeSignature(std::string_view text)
{
    const auto number = [text](std::size_t at) {
        return byteAt(text, at) | byteAt(text, at + 1) << 8 | byteAt(text, at + 2) << 16 |
               byteAt(text, at + 3) << 24;
    };
    if (!text.starts_with(ape) || (number(8) != 1'000 && number(8) != 2'000))
        return {};
    const std::uint32_t flags = number(20);
    return {.length = number(12),
            .isHeader = (flags >> 29 & 1U) != 0,
            .hasHeader = (flags >> 31 & 1U) != 0};
}

/// Length of the tag that begins with this signature; 0 if none does.
std::uint64_t tagLength(std::string_view signature)
{
    const ApeSignature found = apeSignature(signature);
    if (found.isHeader)
        return found.length + signatureSize;
    return id3Length(signature);
}

/// Zeros at the start that belong to nothing: a few do, as in mp4, which begins with three.
std::size_t zerosBefore(std::string_view text, bool afterOthers)
{
    constexpr std::size_t own = 3;
    constexpr std::size_t many = 256;
    const std::size_t zeros = std::min(text.find_first_not_of('\0'), text.size());
    if (zeros < many && !afterOthers)
        return 0;
    const bool isMp4 = text.substr(zeros).substr(0, 5).ends_with("ftyp");
    return zeros - (isMp4 ? std::min(zeros, own) : 0);
}

/// Formats that say where everything lies; the tags in them are theirs.
bool knowsItsEnd(std::string_view start)
{
    for (const std::string_view name :
         {"RIFF"sv, "RF64"sv, "FORM"sv, "FRM8"sv, "DSD "sv, "caff"sv}) {
        if (start.starts_with(name))
            return true;
    }
    return false;
}

/// The end of a source, which shrinks by the tags that are found there.
class Tail {
public:
    explicit Tail(ByteSource& source) : source_(source), end_(source.size().value_or(0)) {}

    std::uint64_t end() const { return end_; }
    void shrink(std::uint64_t length) { end_ -= std::min(length, end_); }

    /// The last `count` bytes; fewer if there are no more.
    std::string read(std::size_t count)
    {
        std::string text(static_cast<std::size_t>(std::min<std::uint64_t>(count, end_)), '\0');
        if (!source_.seek(end_ - text.size()))
            return {};
        text.resize(readFully(source_, std::as_writable_bytes(std::span(text))));
        return text;
    }

private:
    ByteSource& source_;
    std::uint64_t end_;
};

/// Length of the APE tag that ends here; 0 if none does.
std::uint64_t apeLength(Tail& tail)
{
    const std::string footer = tail.read(signatureSize);
    if (footer.size() < signatureSize)
        return 0;
    const ApeSignature found = apeSignature(footer);
    return found.length + (found.length > 0 && found.hasHeader ? signatureSize : 0);
}

/// Length of the Lyrics3 tag that ends here; 0 if none does.
std::uint64_t lyricsLength(Tail& tail)
{
    constexpr std::size_t endSize = 9;
    constexpr std::size_t digits = 6;
    constexpr std::size_t maxFirstVersion = 5'120;
    const std::string end = tail.read(endSize + digits);
    if (end.ends_with("LYRICS200")) {
        std::uint64_t length = 0;
        std::from_chars(end.data(), end.data() + digits, length);
        return length + endSize + digits;
    }
    if (!end.ends_with("LYRICSEND"))
        return 0;
    const std::string text = tail.read(maxFirstVersion);
    const std::size_t begin = text.rfind("LYRICSBEGIN");
    return begin == std::string::npos ? 0 : text.size() - begin;
}

} // namespace

MusicSource::MusicSource(std::unique_ptr<ByteSource> source) : source_(std::move(source))
{
    hold(signatureSize);
    isWhole_ = knowsItsEnd(textOf(held_));
    if (isWhole_)
        return;
    findFooters();
    findStart();
}

std::optional<std::uint64_t> MusicSource::size() const
{
    const auto whole = source_->size();
    return whole ? std::optional(*whole - std::min(*whole, start_)) : whole;
}

bool MusicSource::skip(std::uint64_t count)
{
    while (count > 0) {
        const std::size_t inside =
            static_cast<std::size_t>(std::min<std::uint64_t>(count, held_.size()));
        held_.erase(held_.begin(), held_.begin() + static_cast<std::ptrdiff_t>(inside));
        position_ += inside;
        count -= inside;
        if (count > 0 && source_->size() && source_->seek(position_ + count)) {
            position_ += count;
            return position_ <= *source_->size();
        }
        hold(blockSize);
        if (held_.empty())
            return count == 0;
    }
    return true;
}

void MusicSource::findStart()
{
    bool found = true;
    bool afterZeros = false;
    while (found) {
        hold(blockSize);
        std::uint64_t length = 0;
        if (held_.size() >= signatureSize)
            length = tagLength(textOf(held_));
        const bool isTag = length > 0;
        if (!isTag)
            length = zerosBefore(textOf(held_), afterZeros);
        afterZeros = !isTag;
        found = length > 0 && skip(length);
    }
    start_ = position_;
    hold(1);
    if (held_.empty() && source_->seek(0)) {
        start_ = 0;
        position_ = 0;
        ended_ = false;
    }
}

void MusicSource::findFooters()
{
    constexpr std::size_t id3v1Size = 128;
    if (!source_->size() || !source_->seek(0))
        return;
    Tail tail(*source_);
    if (tail.read(id3v1Size).starts_with("TAG"))
        tail.shrink(id3v1Size);
    while (true) {
        std::uint64_t length = apeLength(tail);
        if (length == 0)
            length = lyricsLength(tail);
        if (length == 0 || length > tail.end())
            break;
        tail.shrink(length);
        add(tail.end(), length);
    }
    source_->seek(0);
    held_.clear();
    ended_ = false;
}

void MusicSource::add(std::uint64_t begin, std::uint64_t length)
{
    if (tags_.size() < maxTags)
        tags_.push_back({begin, begin + length});
}

void MusicSource::hold(std::size_t count)
{
    while (held_.size() < count && !ended_) {
        const std::size_t known = held_.size();
        held_.resize(count);
        const std::size_t got = source_->read(std::span(held_).subspan(known));
        held_.resize(known + got);
        ended_ = got == 0;
    }
}

std::size_t MusicSource::findHeaders()
{
    if (isWhole_)
        return held_.size();
    const std::string_view text = textOf(held_);
    const std::size_t open = ended_ ? 0 : signatureSize - 1;
    const std::size_t closed = text.size() - std::min(text.size(), open);
    for (const std::string_view magic : {id3, ape}) {
        for (std::size_t at = text.find(magic); at < closed && at + signatureSize <= text.size();
             at = text.find(magic, at + 1)) {
            const std::uint64_t begin = position_ + at;
            const std::uint64_t length = tagLength(text.substr(at, signatureSize));
            const bool isKnown = std::ranges::any_of(
                tags_, [&](const Tag& tag) { return tag.begin <= begin && begin < tag.end; });
            if (length > 0 && !isKnown)
                add(begin, length);
        }
    }
    return closed;
}

std::size_t MusicSource::read(std::span<std::byte> buffer)
{
    hold(std::max(buffer.size(), 2 * signatureSize));
    const std::size_t count = std::min(findHeaders(), buffer.size());
    std::memcpy(buffer.data(), held_.data(), count);
    const std::uint64_t end = position_ + count;
    for (const Tag& tag : tags_) {
        const std::uint64_t from = std::max(tag.begin, position_);
        const std::uint64_t to = std::min(tag.end, end);
        if (from < to)
            std::memset(buffer.data() + (from - position_), 0, to - from);
    }
    held_.erase(held_.begin(), held_.begin() + static_cast<std::ptrdiff_t>(count));
    position_ = end;
    return count;
}

bool MusicSource::seek(std::uint64_t offset)
{
    if (!source_->seek(start_ + offset))
        return start_ + offset == position_;
    held_.clear();
    position_ = start_ + offset;
    ended_ = false;
    return true;
}

} // namespace genrescope
