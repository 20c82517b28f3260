#include "core/base/wire.h"

namespace genrescope {

void WireWriter::putText(std::string_view text)
{
    put(static_cast<std::uint32_t>(text.size()));
    putBytes(std::as_bytes(std::span(text.data(), text.size())));
}

void WireWriter::putBytes(std::span<const std::byte> bytes)
{
    packet_.insert(packet_.end(), bytes.begin(), bytes.end());
}

std::span<const std::byte> WireReader::take(std::size_t count)
{
    if (count > rest_.size())
        throw ProtocolError("A packet is too short.");
    const auto taken = rest_.first(count);
    rest_ = rest_.subspan(count);
    return taken;
}

bool WireReader::getBool()
{
    const auto value = get<std::uint8_t>();
    if (value > 1)
        throw ProtocolError("Neither true nor false.");
    return value == 1;
}

std::string WireReader::getText(std::size_t maxLength)
{
    const auto length = get<std::uint32_t>();
    if (length > maxLength)
        throw ProtocolError("A text is too long.");
    const std::span<const std::byte> bytes = take(length);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void WireReader::requireEnd() const
{
    if (!rest_.empty())
        throw ProtocolError("A packet is too long.");
}

} // namespace genrescope
