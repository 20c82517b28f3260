#include "core/decoding/decoder_protocol.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

constexpr std::size_t maxPathLength = 16'384;
/// Of a tag; completedTags() cuts it.
constexpr std::size_t maxTagLength = 1'000;
constexpr std::size_t maxNameLength = 100;
constexpr std::size_t maxPatternLength = 4'096;
constexpr std::size_t maxArguments = 9;
constexpr int maxDepth = 4;

void require(bool condition, const char* otherwise)
{
    if (!condition)
        throw ProtocolError(otherwise);
}

void put(WireWriter& packet, const DecodeLimits& limits)
{
    packet.put(limits.maxChannels);
    packet.put(limits.minSampleRate);
    packet.put(limits.maxSampleRate);
    packet.put(limits.maxDuration);
}

DecodeLimits limitsFrom(WireReader& packet)
{
    DecodeLimits limits;
    limits.maxChannels = packet.get<int>();
    limits.minSampleRate = packet.get<int>();
    limits.maxSampleRate = packet.get<int>();
    limits.maxDuration = packet.get<double>();
    return limits;
}

void put(WireWriter& packet, const DecodeDamage& damage)
{
    packet.put(damage.corruptPackets);
    packet.put(damage.skippedBytes);
    packet.put(damage.audioBytes);
}

DecodeDamage damageFrom(WireReader& packet)
{
    DecodeDamage damage;
    damage.corruptPackets = packet.get<int>();
    damage.skippedBytes = packet.get<std::uint64_t>();
    damage.audioBytes = packet.get<std::uint64_t>();
    require(damage.corruptPackets >= 0, "Fewer than no packets are corrupt.");
    return damage;
}

void put(WireWriter& packet, const Message& message)
{
    packet.put(message.isVerbatim());
    packet.putText(message.pattern());
    packet.put(static_cast<std::uint32_t>(message.arguments().size()));
    for (const Message& argument : message.arguments())
        put(packet, argument);
}

Message messageFrom(WireReader& packet, int depth)
{
    require(depth <= maxDepth, "A message is nested too deeply.");
    const bool isVerbatim = packet.getBool();
    std::string pattern = packet.getText(isVerbatim ? maxPathLength : maxPatternLength);
    const auto count = packet.get<std::uint32_t>();
    require(count <= maxArguments, "A message has too many arguments.");
    std::vector<Message> arguments;
    for (std::uint32_t i = 0; i < count; ++i)
        arguments.push_back(messageFrom(packet, depth + 1));
    return isVerbatim ? Message(pattern)
                      : Message::fromPattern(std::move(pattern), std::move(arguments));
}

} // namespace

WireWriter packetFor(PacketKind kind)
{
    WireWriter packet;
    packet.put(kind);
    return packet;
}

std::string utf8From(WireReader& packet, std::size_t maxLength)
{
    std::string text = packet.getText(maxLength);
    require(isUtf8(text), "A text is not UTF-8.");
    return text;
}

PacketKind kindOf(WireReader& packet)
{
    const auto kind = packet.get<std::uint8_t>();
    require(kind <= static_cast<std::uint8_t>(PacketKind::PayloadHashed),
            "A packet is of no known kind.");
    return static_cast<PacketKind>(kind);
}

Packet packetOf(const Hello& hello)
{
    WireWriter packet = packetFor(PacketKind::Hello);
    packet.putText(hello.version);
    packet.put(hello.filtersCalls);
    return packet.packet();
}

Hello helloFrom(WireReader& packet)
{
    Hello hello;
    hello.version = packet.getText(maxNameLength);
    hello.filtersCalls = packet.getBool();
    packet.requireEnd();
    return hello;
}

void putSource(WireWriter& packet, const OpenRequest& source)
{
    packet.putText(source.name);
    packet.put(source.size.has_value());
    packet.put(source.size.value_or(0));
    packet.put(source.canSeek);
    put(packet, source.limits);
    packet.put(source.flushesDenormals);
}

Packet packetOf(const OpenRequest& request)
{
    WireWriter packet = packetFor(PacketKind::Open);
    putSource(packet, request);
    return packet.packet();
}

OpenRequest openRequestFrom(WireReader& packet)
{
    OpenRequest request;
    request.name = packet.getText(maxPacketSize);
    const bool isSizeKnown = packet.getBool();
    const auto size = packet.get<std::uint64_t>();
    if (isSizeKnown)
        request.size = size;
    request.canSeek = packet.getBool();
    request.limits = limitsFrom(packet);
    request.flushesDenormals = packet.getBool();
    packet.requireEnd();
    return request;
}

Packet nextPacket()
{
    return packetFor(PacketKind::Next).packet();
}

Packet closePacket()
{
    return packetFor(PacketKind::Close).packet();
}

Packet seekPacket(double seconds)
{
    WireWriter packet = packetFor(PacketKind::Seek);
    packet.put(seconds);
    return packet.packet();
}

Packet openedPacket(const AudioInfo& info)
{
    WireWriter packet = packetFor(PacketKind::Opened);
    packet.putText(info.format);
    packet.putText(info.codec);
    packet.put(info.sampleRate);
    packet.put(info.channels);
    packet.put(info.declaredDuration);
    for (const std::string AudioTags::*field : audioTagFields)
        packet.putText(info.tags.*field);
    return packet.packet();
}

AudioInfo openedFrom(WireReader& packet, const DecodeLimits& limits)
{
    AudioInfo info;
    info.format = utf8From(packet, maxNameLength);
    info.codec = utf8From(packet, maxNameLength);
    info.sampleRate = packet.get<int>();
    require(limits.minSampleRate <= info.sampleRate && info.sampleRate <= limits.maxSampleRate,
            "The sample rate is beyond the limits.");
    info.channels = packet.get<int>();
    require(1 <= info.channels && info.channels <= limits.maxChannels,
            "The number of channels is beyond the limits.");
    info.declaredDuration = packet.get<double>();
    require(std::isfinite(info.declaredDuration), "The duration is no number.");
    for (std::string AudioTags::*field : audioTagFields)
        info.tags.*field = utf8From(packet, maxTagLength);
    packet.requireEnd();
    return info;
}

Packet blocksPacket(const std::vector<SharedBlock>& blocks)
{
    WireWriter packet = packetFor(PacketKind::Blocks);
    packet.put(static_cast<std::uint32_t>(blocks.size()));
    for (const SharedBlock& block : blocks) {
        packet.put(block.channelCount);
        packet.put(block.frames);
        packet.put(block.start);
        put(packet, block.damage);
    }
    return packet.packet();
}

std::vector<SharedBlock> blocksFrom(WireReader& packet)
{
    constexpr std::uint64_t room = sampleMemorySize / sizeof(float);
    const auto count = packet.get<std::uint32_t>();
    require(count >= 1 && count <= maxBlocks, "A packet has no blocks, or too many.");
    std::vector<SharedBlock> blocks(count);
    for (SharedBlock& block : blocks) {
        block.channelCount = packet.get<std::uint32_t>();
        block.frames = packet.get<std::uint64_t>();
        block.start = packet.get<std::uint64_t>();
        block.damage = damageFrom(packet);
        const bool isEnd = block.frames == 0;
        require(isEnd || (block.channelCount >= 1 &&
                          block.channelCount <= std::size(AudioBlock().channels)),
                "A block has too few or too many channels.");
        require(block.frames <= room && block.start <= room &&
                    (isEnd ? 0 : block.samples()) <= room - block.start,
                "A block lies outside of the memory.");
    }
    packet.requireEnd();
    return blocks;
}

Packet soughtPacket(const DecodeDamage& damage)
{
    WireWriter packet = packetFor(PacketKind::Sought);
    put(packet, damage);
    return packet.packet();
}

DecodeDamage soughtFrom(WireReader& packet)
{
    const DecodeDamage damage = damageFrom(packet);
    packet.requireEnd();
    return damage;
}

Packet packetOf(const DecodeFailure& failure)
{
    WireWriter packet = packetFor(PacketKind::Failed);
    packet.put(failure.kind);
    put(packet, failure.message);
    return packet.packet();
}

DecodeFailure failureFrom(WireReader& packet)
{
    const auto kind = packet.get<std::uint8_t>();
    require(kind <= static_cast<std::uint8_t>(DecodeFailure::Kind::Source),
            "A failure is of no known kind.");
    DecodeFailure failure = {.kind = static_cast<DecodeFailure::Kind>(kind),
                             .message = messageFrom(packet, 0)};
    packet.requireEnd();
    return failure;
}

Packet packetOf(const ReadRequest& request)
{
    WireWriter packet = packetFor(PacketKind::Read);
    packet.put(request.offset);
    packet.put(request.count);
    return packet.packet();
}

ReadRequest readRequestFrom(WireReader& packet)
{
    ReadRequest request;
    request.offset = packet.get<std::uint64_t>();
    request.count = packet.get<std::uint32_t>();
    require(request.count <= maxReadSize, "Too many bytes are asked for.");
    packet.requireEnd();
    return request;
}

Packet dataPacket(std::optional<std::span<const std::byte>> bytes)
{
    WireWriter packet = packetFor(PacketKind::Data);
    packet.put(bytes.has_value());
    packet.putBytes(bytes.value_or(std::span<const std::byte>()));
    return packet.packet();
}

std::optional<std::span<const std::byte>> dataFrom(WireReader& packet)
{
    if (!packet.getBool())
        return std::nullopt;
    return packet.getRest();
}

} // namespace genrescope
