#include "core/archives/npy_header.h"

#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/base/number_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace genrescope {

namespace {

using namespace std::string_view_literals;

// Magic, version 1.0, then two bytes with the length of the description (little endian).
constexpr std::string_view prefix = "\x93NUMPY\x01\x00"sv;
constexpr std::size_t prefixSize = prefix.size() + 2;
constexpr std::size_t alignment = 64;

struct TypeRow {
    NpyType type;
    std::string_view name;
    std::size_t size;
};

constexpr std::array<TypeRow, 3> types = {{
    {NpyType::Float16, "<f2", 2},
    {NpyType::Float32, "<f4", 4},
    {NpyType::Float64, "<f8", 8},
}};

const TypeRow& rowOf(NpyType type)
{
    return types.at(static_cast<std::size_t>(type));
}

/// Parses the description: {'descr': '<f2', 'fortran_order': False, 'shape': (938, 128), }
class Description {
public:
    explicit Description(std::string_view text) : text_(text) {}

    /// Nothing if the text is not as NumPy writes it.
    std::optional<NpyHeader> parse()
    {
        NpyHeader header;
        if (!take("{") || !take("'descr':") || !type(header) || !take(",") ||
            !take("'fortran_order':") || !take("False") || !take(",") || !take("'shape':") ||
            !shape(header))
            return std::nullopt;
        take(",");
        if (!take("}"))
            return std::nullopt;
        skipSpaces();
        if (!text_.empty())
            return std::nullopt;
        return header;
    }

private:
    void skipSpaces()
    {
        while (text_.starts_with(' ') || text_.starts_with('\n'))
            text_.remove_prefix(1);
    }

    bool take(std::string_view expected)
    {
        skipSpaces();
        if (!text_.starts_with(expected))
            return false;
        text_.remove_prefix(expected.size());
        return true;
    }

    bool type(NpyHeader& header)
    {
        for (const TypeRow& row : types) {
            if (take("'" + std::string(row.name) + "'")) {
                header.type = row.type;
                return true;
            }
        }
        return false;
    }

    bool shape(NpyHeader& header)
    {
        constexpr std::size_t maxDimensions = 8;
        if (!take("("))
            return false;
        while (!take(")")) {
            // The description may end here, where a closing bracket should be.
            const std::size_t length =
                std::min(text_.find_first_not_of("0123456789"), text_.size());
            const auto extent = parseNumber<std::size_t>(text_.substr(0, length));
            if (!extent || header.shape.size() == maxDimensions)
                return false;
            header.shape.push_back(*extent);
            text_.remove_prefix(length);
            if (!take(",") && !text_.starts_with(')'))
                return false;
            skipSpaces();
        }
        return true;
    }

    std::string_view text_;
};

/// Size of the numbers in bytes; nothing if that overflows.
std::optional<std::uint64_t> dataSize(const NpyHeader& header)
{
    std::uint64_t bytes = header.itemSize();
    for (const std::size_t extent : header.shape) {
        if (__builtin_mul_overflow(bytes, extent, &bytes))
            return std::nullopt;
    }
    return bytes;
}

} // namespace

std::size_t NpyHeader::itemSize() const
{
    return rowOf(type).size;
}

std::size_t NpyHeader::count() const
{
    std::size_t product = 1;
    for (const std::size_t extent : shape)
        product *= extent;
    return product;
}

std::string npyHeader(NpyType type, std::span<const std::size_t> shape)
{
    std::string extents;
    for (const std::size_t extent : shape)
        extents += std::to_string(extent) + ", ";
    // Python's way: a pair as (938, 128), a single one as (938,).
    if (shape.size() > 1)
        extents.resize(extents.size() - 2);
    else if (shape.size() == 1)
        extents.resize(extents.size() - 1);
    std::string text = "{'descr': '" + std::string(rowOf(type).name) +
                       "', 'fortran_order': False, 'shape': (" + extents + "), }";
    const std::size_t unpadded = prefixSize + text.size() + 1;
    text.append((alignment - unpadded % alignment) % alignment, ' ');
    text += '\n';
    std::string header(prefix);
    header += static_cast<char>(text.size() & 0xffU);
    header += static_cast<char>(text.size() >> 8);
    return header + text;
}

NpyHeader readNpyHeader(ByteSource& source)
{
    const auto fail = [](const Message& sentence) -> NpyHeader { throw DatasetError(sentence); };
    const std::string& name = source.name();
    std::array<char, prefixSize> start = {};
    const std::size_t got = readFully(source, std::as_writable_bytes(std::span(start)));
    if (got < start.size() || std::string_view(start.data(), prefix.size()) != prefix)
        return fail(Message::english("%1 is not a NumPy array file of version 1.0.", name));
    const std::size_t length =
        static_cast<unsigned char>(start[prefix.size()]) |
        static_cast<std::size_t>(static_cast<unsigned char>(start[prefix.size() + 1])) << 8;
    std::string text(length, '\0');
    if (readFully(source, std::as_writable_bytes(std::span(text.data(), text.size()))) < length)
        return fail(Message::english("%1 ends within its header; it is incomplete.", name));
    std::optional<NpyHeader> header = Description(text).parse();
    if (!header)
        return fail(Message::english(
            "%1 is not an array of float16, float32 or float64 in C order.", name));
    header->dataOffset = prefixSize + length;
    const std::optional<std::uint64_t> bytes = dataSize(*header);
    if (!bytes || source.size() != header->dataOffset + *bytes)
        return fail(
            Message::english("%1 is not as long as its header declares; it is damaged.", name));
    return std::move(*header);
}

} // namespace genrescope
