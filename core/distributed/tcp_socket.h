#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace genrescope {

/// A TCP connection, or what waits for some. A peer whose machine is gone makes it fail within
/// half a minute, even while nothing is sent.
class TcpSocket {
public:
    TcpSocket() = default;
    explicit TcpSocket(int descriptor) : descriptor_(descriptor) {}
    TcpSocket(TcpSocket&& other) noexcept;
    TcpSocket& operator=(TcpSocket&& other) noexcept;
    ~TcpSocket();

    int descriptor() const { return descriptor_; }

    /// Its own end.
    std::string address() const;
    std::uint16_t port() const;

    /// All of it. @return false if the connection is gone.
    bool send(std::span<const std::byte> bytes) const;
    /// As much as there is, at least one byte. @return 0 if the connection is gone, or silent for
    /// too long.
    std::size_t receive(std::span<std::byte> bytes) const;

private:
    int descriptor_ = -1;
};

/// Of a network interface of this machine, an IPv4 one if it has any.
/// @throws ConfigError if there is no such interface, or it has no address.
std::string addressOfInterface(const std::string& name);

/// Waits for connections to one address of this machine, never to all of them.
/// @param address  a name or a number
/// @param port     0 = any free one
/// @throws ConfigError if that is not possible.
TcpSocket listenOn(const std::string& address, std::uint16_t port);

/// A peer that lives answers at once. One that is silent for this long is taken for gone.
inline constexpr std::chrono::milliseconds answerPatience = std::chrono::seconds(20);

/// @param patience  how long what is received from there may take to come
/// @return nothing if nobody listens there.
std::optional<TcpSocket> connectTo(const std::string& address, std::uint16_t port,
                                   std::chrono::milliseconds patience = answerPatience);

/// The connection that waits. @return nothing if there is none.
std::optional<TcpSocket> acceptFrom(const TcpSocket& listener);

/// This machine's name.
std::string hostName();

} // namespace genrescope
