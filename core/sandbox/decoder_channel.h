#pragma once

#include "core/decoding/decoder_protocol.h"

#include <array>
#include <cstddef>
#include <exception>
#include <span>

namespace genrescope {

/// The program that this process decodes for is gone, or does not need it any more.
class ProgramGone : public std::exception {
public:
    const char* what() const noexcept override { return "The program has ended."; }
};

/// A decoder process's connection to the program.
class DecoderChannel {
public:
    /// @param socket  not owned
    explicit DecoderChannel(int socket) : socket_(socket) {}

    /// @throws ProgramGone.
    void send(std::span<const std::byte> packet);
    /// The next packet; valid until the next call. Grants processor time for what it asks.
    /// @throws ProgramGone.
    std::span<const std::byte> receive();

private:
    int socket_;
    std::array<std::byte, maxPacketSize> received_ = {};
};

} // namespace genrescope
