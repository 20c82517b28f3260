#include "core/distributed/tcp_socket.h"

#include "core/base/error.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace genrescope {

namespace {

/// An idle connection is asked after this many seconds, and then this often, and is given up after
/// that many silent answers: 20 s.
constexpr int idleSeconds = 5;
constexpr int probeSeconds = 5;
constexpr int probes = 3;
/// What was sent must be acknowledged within this time.
constexpr unsigned int sendMilliseconds = 20'000;
/// A reader that does not read must not hold up the others.
constexpr timeval sendPatience = {.tv_sec = 5, .tv_usec = 0};

template<typename Value>
void setOption(int descriptor, int level, int name, const Value& value)
{
    // What a system does not know only makes it slower to notice.
    ::setsockopt(descriptor, level, name, &value, sizeof(value));
}

void watchPeer(int descriptor)
{
    setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, idleSeconds);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, probeSeconds);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPCNT, probes);
    setOption(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, sendMilliseconds);
    setOption(descriptor, SOL_SOCKET, SO_SNDTIMEO, sendPatience);
}

using Addresses = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

Addresses resolve(const std::string& address, std::uint16_t port)
{
    addrinfo wanted = {};
    wanted.ai_flags = AI_NUMERICSERV;
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(address.c_str(), std::to_string(port).c_str(), &wanted, &found) != 0)
        found = nullptr;
    return {found, &::freeaddrinfo};
}

bool isEveryAddress(const sockaddr& address)
{
    if (address.sa_family == AF_INET)
        return reinterpret_cast<const sockaddr_in&>(address).sin_addr.s_addr == INADDR_ANY;
    const auto& number = reinterpret_cast<const sockaddr_in6&>(address).sin6_addr;
    return std::memcmp(&number, &in6addr_any, sizeof(number)) == 0;
}

std::string numberOf(const sockaddr& address, socklen_t size)
{
    std::array<char, NI_MAXHOST> text = {};
    ::getnameinfo(&address, size, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST);
    return text.data();
}

} // namespace

TcpSocket::TcpSocket(TcpSocket&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1))
{
}

TcpSocket& TcpSocket::operator=(TcpSocket&& other) noexcept
{
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

TcpSocket::~TcpSocket()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

std::string TcpSocket::address() const
{
    sockaddr_storage own = {};
    socklen_t size = sizeof(own);
    ::getsockname(descriptor_, reinterpret_cast<sockaddr*>(&own), &size);
    return numberOf(reinterpret_cast<const sockaddr&>(own), size);
}

std::uint16_t TcpSocket::port() const
{
    sockaddr_storage own = {};
    socklen_t size = sizeof(own);
    ::getsockname(descriptor_, reinterpret_cast<sockaddr*>(&own), &size);
    // At the same place in both kinds of addresses.
    return ntohs(reinterpret_cast<const sockaddr_in&>(own).sin_port);
}

bool TcpSocket::send(std::span<const std::byte> bytes) const
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(sent));
    }
    return true;
}

std::size_t TcpSocket::receive(std::span<std::byte> bytes) const
{
    ssize_t received = -1;
    do
        received = ::recv(descriptor_, bytes.data(), bytes.size(), 0);
    while (received < 0 && errno == EINTR);
    return received > 0 ? static_cast<std::size_t>(received) : 0;
}

std::string addressOfInterface(const std::string& name)
{
    ifaddrs* first = nullptr;
    ::getifaddrs(&first);
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> all(first, &::freeifaddrs);
    std::string found;
    for (const ifaddrs* one = first; one != nullptr; one = one->ifa_next) {
        if (one->ifa_addr == nullptr || name != one->ifa_name)
            continue;
        if (one->ifa_addr->sa_family == AF_INET)
            return numberOf(*one->ifa_addr, sizeof(sockaddr_in));
        if (one->ifa_addr->sa_family == AF_INET6)
            found = numberOf(*one->ifa_addr, sizeof(sockaddr_in6));
    }
    if (found.empty()) {
        throw ConfigError(Message::english("This machine has no network interface %1 with an "
                                           "address; \"ip address\" lists those that it has.",
                                           name));
    }
    return found;
}

TcpSocket listenOn(const std::string& address, std::uint16_t port)
{
    int error = 0;
    const Addresses found = resolve(address, port);
    for (const addrinfo* one = found.get(); one != nullptr; one = one->ai_next) {
        if (isEveryAddress(*one->ai_addr)) {
            throw ConfigError(Message::english(
                "%1 stands for all networks of this machine, and what is sent to the other "
                "processes is not encrypted; name one address in MASTER_ADDR, or an interface with "
                "--interface.",
                address));
        }
        TcpSocket socket(::socket(one->ai_family, one->ai_socktype | SOCK_CLOEXEC, 0));
        setOption(socket.descriptor(), SOL_SOCKET, SO_REUSEADDR, 1);
        if (::bind(socket.descriptor(), one->ai_addr, one->ai_addrlen) == 0 &&
            ::listen(socket.descriptor(), SOMAXCONN) == 0)
            return socket;
        error = errno;
    }
    throw ConfigError(Message::english(
        "The first process cannot be reached at %1, port %2 (%3); set MASTER_ADDR to an address of "
        "its machine and MASTER_PORT to a free port, or name an interface with --interface.",
        address, port, error == 0 ? "unknown address" : std::strerror(error)));
}

std::optional<TcpSocket> connectTo(const std::string& address, std::uint16_t port,
                                   std::chrono::milliseconds patience)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(patience);
    const auto rest = std::chrono::microseconds(patience - seconds);
    const timeval receivePatience = {.tv_sec = seconds.count(), .tv_usec = rest.count()};
    const Addresses found = resolve(address, port);
    for (const addrinfo* one = found.get(); one != nullptr; one = one->ai_next) {
        TcpSocket socket(::socket(one->ai_family, one->ai_socktype | SOCK_CLOEXEC, 0));
        watchPeer(socket.descriptor());
        setOption(socket.descriptor(), SOL_SOCKET, SO_RCVTIMEO, receivePatience);
        if (::connect(socket.descriptor(), one->ai_addr, one->ai_addrlen) == 0)
            return socket;
    }
    return {};
}

std::optional<TcpSocket> acceptFrom(const TcpSocket& listener)
{
    TcpSocket socket(::accept4(listener.descriptor(), nullptr, nullptr, SOCK_CLOEXEC));
    if (socket.descriptor() < 0)
        return {};
    watchPeer(socket.descriptor());
    return socket;
}

std::string hostName()
{
    std::array<char, 256> name = {};
    ::gethostname(name.data(), name.size() - 1);
    return name.data();
}

} // namespace genrescope
