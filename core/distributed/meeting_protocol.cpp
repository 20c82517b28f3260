#include "core/distributed/meeting_protocol.h"

#include <array>
#include <cstring>

namespace genrescope {

bool sendPacket(const TcpSocket& socket, const WireWriter& packet)
{
    WireWriter whole;
    whole.put(static_cast<std::uint32_t>(packet.packet().size()));
    whole.putBytes(packet.packet());
    return socket.send(whole.packet());
}

bool PacketBuffer::receiveFrom(const TcpSocket& socket)
{
    std::array<std::byte, 16'384> piece = {};
    const std::size_t count = socket.receive(piece);
    bytes_.insert(bytes_.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(count));
    return count > 0;
}

std::optional<std::vector<std::byte>> PacketBuffer::take()
{
    std::uint32_t size = 0;
    if (bytes_.size() < sizeof(size))
        return {};
    std::memcpy(&size, bytes_.data(), sizeof(size));
    if (size > maxMeetingPacket)
        throw ProtocolError("A packet is too large.");
    if (bytes_.size() < sizeof(size) + size)
        return {};
    const auto begin = bytes_.begin() + sizeof(size);
    std::vector<std::byte> packet(begin, begin + size);
    bytes_.erase(bytes_.begin(), begin + size);
    return packet;
}

} // namespace genrescope
