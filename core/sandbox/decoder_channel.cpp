#include "core/sandbox/decoder_channel.h"

#include "core/sandbox/sandbox.h"

#include <cerrno>
#include <sys/socket.h>

namespace genrescope {

void DecoderChannel::send(std::span<const std::byte> packet)
{
    while (::send(socket_, packet.data(), packet.size(), MSG_NOSIGNAL) < 0) {
        if (errno != EINTR)
            throw ProgramGone();
    }
}

std::span<const std::byte> DecoderChannel::receive()
{
    ssize_t count = 0;
    do {
        count = ::recv(socket_, received_.data(), received_.size(), 0);
    } while (count < 0 && errno == EINTR);
    if (count <= 0)
        throw ProgramGone();
    grantProcessorTime();
    return std::span(received_).first(static_cast<std::size_t>(count));
}

} // namespace genrescope
