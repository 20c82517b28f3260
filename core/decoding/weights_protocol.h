#pragma once

#include "core/base/wire.h"

#include <cstdint>
#include <string>
#include <vector>

namespace genrescope {

// What the program and the process that reads Keras' weights say to each other, in packets over a
// socket: the process says Hello (core/decoding/decoder_protocol.h); the program sends the file,
// its size and then its bytes; the process answers with Weight, each followed by packets of its
// values, and at the end with Done, or with Failed. The process handles a stranger's bytes and may
// be in their hands: the functions that read its packets check everything.

/// Bytes of a file. Without the optimizer's state, the post's have 3 MB.
inline constexpr std::uint64_t maxWeightsFile = std::uint64_t(1) << 26;
/// Of all arrays together.
inline constexpr std::uint64_t maxWeightValues = std::uint64_t(1) << 24;
/// Bytes of the file or of values in one packet.
inline constexpr std::size_t maxWeightBytes = std::size_t(1) << 16;

enum class WeightsPacket : std::uint8_t { Weight, Done, Failed };

/// An array of one or two dimensions, whose values follow.
struct WeightHeader {
    std::string layer = {};
    std::string name = {};
    std::vector<std::int64_t> shape = {};

    std::uint64_t values() const;
};
std::vector<std::byte> packetOf(const WeightHeader& weight);
std::vector<std::byte> weightsDonePacket();
/// @param sentence  what is wrong with the file
std::vector<std::byte> weightsFailedPacket(const std::string& sentence);

/// @throws ProtocolError (each function) if the packet is no such one.
WeightsPacket weightsPacketOf(WireReader& packet);
WeightHeader weightFrom(WireReader& packet);
std::string weightsFailureFrom(WireReader& packet);

} // namespace genrescope
