#pragma once

#include "core/base/wire.h"
#include "core/distributed/tcp_socket.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

// How the processes of a group talk with the meeting point of their first one: packets, each after
// its size in 4 bytes.
//   hello  meetingVersion, rank, size, host  → a text: empty, or why it may not join
//   set    a key, a value                    → nothing
//   get    a key                             → whether there is a value, the value

inline constexpr const char* meetingVersion = "genrescope meeting 1";

enum class MeetingRequest : std::uint8_t { Hello, Set, Get };

/// Keys that mean something to the meeting point: why the group ends, set once; whether all have
/// joined; followed by a rank: its machine, and whether it has left as it should.
inline constexpr const char* failureKey = "failure";
inline constexpr const char* completeKey = "complete";
inline constexpr const char* hostKey = "host/";
inline constexpr const char* leftKey = "left/";

/// Settings and addresses are some kilobytes.
inline constexpr std::size_t maxMeetingPacket = std::size_t{1} << 20;
inline constexpr std::size_t maxMeetingText = 4096;

/// @return false if the connection is gone.
bool sendPacket(const TcpSocket& socket, const WireWriter& packet);

/// Makes packets of what comes through a connection.
class PacketBuffer {
public:
    /// Waits for some bytes. @return false if the connection is gone.
    bool receiveFrom(const TcpSocket& socket);
    /// The next complete packet. @throws ProtocolError if it is too large.
    std::optional<std::vector<std::byte>> take();

private:
    std::vector<std::byte> bytes_;
};

} // namespace genrescope
