#include "core/decoding/weights_protocol.h"

#include <algorithm>

namespace genrescope {

namespace {

constexpr std::size_t maxNameLength = 512;
constexpr std::size_t maxSentenceLength = 4096;
constexpr std::uint8_t maxDimensions = 2;

WireWriter packetFor(WeightsPacket kind)
{
    WireWriter packet;
    packet.put(kind);
    return packet;
}

} // namespace

std::uint64_t WeightHeader::values() const
{
    std::uint64_t count = 1;
    for (const std::int64_t size : shape)
        count *= static_cast<std::uint64_t>(size);
    return count;
}

std::vector<std::byte> packetOf(const WeightHeader& weight)
{
    WireWriter packet = packetFor(WeightsPacket::Weight);
    packet.putText(weight.layer);
    packet.putText(weight.name);
    packet.put(static_cast<std::uint8_t>(weight.shape.size()));
    for (const std::int64_t size : weight.shape)
        packet.put(size);
    return packet.packet();
}

std::vector<std::byte> weightsDonePacket()
{
    return packetFor(WeightsPacket::Done).packet();
}

std::vector<std::byte> weightsFailedPacket(const std::string& sentence)
{
    WireWriter packet = packetFor(WeightsPacket::Failed);
    packet.putText(sentence.substr(0, maxSentenceLength));
    return packet.packet();
}

WeightsPacket weightsPacketOf(WireReader& packet)
{
    const auto kind = packet.get<std::uint8_t>();
    if (kind > static_cast<std::uint8_t>(WeightsPacket::Failed))
        throw ProtocolError("A packet is of no known kind.");
    return static_cast<WeightsPacket>(kind);
}

WeightHeader weightFrom(WireReader& packet)
{
    WeightHeader weight;
    weight.layer = packet.getText(maxNameLength);
    weight.name = packet.getText(maxNameLength);
    const auto dimensions = packet.get<std::uint8_t>();
    if (dimensions < 1 || dimensions > maxDimensions)
        throw ProtocolError("An array has too many dimensions.");
    for (std::uint8_t i = 0; i < dimensions; ++i) {
        const auto size = packet.get<std::int64_t>();
        if (size < 1 || static_cast<std::uint64_t>(size) > maxWeightValues / weight.values())
            throw ProtocolError("An array is too large.");
        weight.shape.push_back(size);
    }
    packet.requireEnd();
    return weight;
}

std::string weightsFailureFrom(WireReader& packet)
{
    std::string sentence = packet.getText(maxSentenceLength);
    packet.requireEnd();
    return sentence;
}

} // namespace genrescope
