#include "core/base/byte_source.h"

#include "core/base/error.h"

#include <algorithm>

namespace genrescope {

std::size_t readFully(ByteSource& source, std::span<std::byte> buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        const std::size_t count = source.read(buffer.subspan(filled));
        if (count == 0)
            break;
        filled += count;
    }
    return filled;
}

std::string readText(ByteSource& source, std::size_t maxBytes)
{
    constexpr std::size_t block = std::size_t{64} << 10;
    std::string text;
    for (;;) {
        const std::size_t size = text.size();
        text.resize(std::min(size + block, maxBytes + 1));
        const std::size_t count = readFully(
            source, std::as_writable_bytes(std::span(text.data(), text.size())).subspan(size));
        const bool atEnd = size + count < text.size();
        text.resize(size + count);
        if (text.size() > maxBytes) {
            throw DatasetError(
                Message::english("%1 is longer than the %2 bytes allowed for such a file.",
                                 source.name(), maxBytes));
        }
        if (atEnd)
            return text;
    }
}

} // namespace genrescope
