#pragma once

#include "core/audio/decoded_audio.h"
#include "core/base/message.h"
#include "core/base/wire.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

// What the program and its decoder process say to each other, in packets over a socket.
//
// The decoder says Hello once. Then the program asks (Open, Next, Seek, or what tag_protocol.h
// has), and the decoder answers (Opened, Blocks, Sought, or Failed); before that it may ask for
// bytes of the file (Read), which the program answers (Data). Close has no answer. Samples lie in
// memory that both share.
//
// The functions that read what a decoder sends check everything: it handles strangers' bytes and
// may be in their hands.

/// The descriptors that a decoder process starts with, beside the standard streams.
inline constexpr int decoderSocket = 3;
inline constexpr int decoderMemory = 4;

inline constexpr std::size_t maxPacketSize = std::size_t(1) << 17;
/// Bytes of the file in one Data.
inline constexpr std::size_t maxReadSize = std::size_t(1) << 16;
/// Bytes of the memory that is shared.
inline constexpr std::size_t sampleMemorySize = std::size_t(1) << 22;

/// A packet's first byte.
enum class PacketKind : std::uint8_t {
    Hello,
    Open,
    Next,
    Seek,
    Close,
    Opened,
    Blocks,
    Sought,
    Failed,
    Read,
    Data,
    // Tags: see tag_protocol.h.
    ReadTags,
    EditTags,
    HashPayload,
    TagsRead,
    TagPieces,
    PayloadHashed
};

/// @throws ProtocolError if it is none.
PacketKind kindOf(WireReader& packet);

using Packet = std::vector<std::byte>;
WireWriter packetFor(PacketKind kind);
/// @throws ProtocolError if it is not UTF-8 or too long.
std::string utf8From(WireReader& packet, std::size_t maxLength);

struct Hello {
    /// Of Genrescope.
    std::string version = {};
    /// Whether the system calls are filtered; otherwise only resources are limited.
    bool filtersCalls = false;
};
Packet packetOf(const Hello& hello);
Hello helloFrom(WireReader& packet);

struct OpenRequest {
    /// Of the source.
    std::string name = {};
    std::optional<std::uint64_t> size = {};
    bool canSeek = false;
    DecodeLimits limits = {};
    /// As on the thread that asks, so that the samples are those that it would have decoded.
    bool flushesDenormals = false;
};
Packet packetOf(const OpenRequest& request);
OpenRequest openRequestFrom(WireReader& packet);
/// The same as the end of another packet, which describes its source.
void putSource(WireWriter& packet, const OpenRequest& source);

Packet nextPacket();
Packet closePacket();
Packet seekPacket(double seconds);

Packet openedPacket(const AudioInfo& info);
/// @throws ProtocolError if it lies outside of the limits.
AudioInfo openedFrom(WireReader& packet, const DecodeLimits& limits);

/// Where a block's samples lie in the shared memory: one channel behind the other. Without frames
/// it is the end.
struct SharedBlock {
    std::uint32_t channelCount = 0;
    std::uint64_t frames = 0;
    /// In samples from the start of the memory.
    std::uint64_t start = 0;
    /// Once it is decoded.
    DecodeDamage damage = {};

    std::uint64_t samples() const { return channelCount * frames; }
};
inline constexpr std::size_t maxBlocks = 1'024;
Packet blocksPacket(const std::vector<SharedBlock>& blocks);
/// At least one. @throws ProtocolError if one lies outside of the memory.
std::vector<SharedBlock> blocksFrom(WireReader& packet);

Packet soughtPacket(const DecodeDamage& damage);
DecodeDamage soughtFrom(WireReader& packet);

struct DecodeFailure {
    /// The file cannot be decoded; that takes too much memory; or the program could not read it.
    enum class Kind : std::uint8_t { Decode, Memory, Source };
    Kind kind = Kind::Decode;
    /// Of a DecodeError.
    Message message = {};
};
Packet packetOf(const DecodeFailure& failure);
DecodeFailure failureFrom(WireReader& packet);

struct ReadRequest {
    std::uint64_t offset = 0;
    /// Up to maxReadSize.
    std::uint32_t count = 0;
};
Packet packetOf(const ReadRequest& request);
ReadRequest readRequestFrom(WireReader& packet);

/// Fewer bytes than were asked for: the source ends there. Nothing: it could not be read.
Packet dataPacket(std::optional<std::span<const std::byte>> bytes);
std::optional<std::span<const std::byte>> dataFrom(WireReader& packet);

} // namespace genrescope
