#pragma once

#include "core/decoding/decoder_protocol.h"
#include "core/decoding/shared_memory.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <stdexcept>
#include <sys/types.h>

namespace genrescope {

/// Asked now and then while something is waited for; true: the wait ends, with Canceled.
using StopQuery = std::function<bool()>;

/// How long another process is waited for.
struct Patience {
    /// Without a word from it.
    std::chrono::milliseconds silence = {};
    StopQuery isStopped = {};
};

/// The process is gone, or will not take anything any more.
class DecoderGone : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The process says nothing.
class DecoderSilent : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A running decoder, as the program sees it. One thread at a time.
class DecoderProcess {
public:
    /// Starts it, and does not wait for it.
    /// @throws FileError if it cannot be started.
    explicit DecoderProcess(const std::filesystem::path& program);
    /// Ends it, whatever it does.
    ~DecoderProcess();
    DecoderProcess(const DecoderProcess&) = delete;
    DecoderProcess& operator=(const DecoderProcess&) = delete;

    /// @throws DecoderGone, DecoderSilent, Canceled.
    void send(std::span<const std::byte> packet, const Patience& patience);
    /// The next packet; valid until the next call.
    /// @throws DecoderGone, DecoderSilent, Canceled, ProtocolError.
    std::span<const std::byte> receive(const Patience& patience);

    /// Whether it has neither ended nor sent anything.
    bool isIdle() const;
    /// Where it writes samples, at any time.
    std::span<const std::byte> memory() const { return memory_.bytes(); }
    pid_t id() const { return process_; }

    /// Counts the files that it was asked to open.
    int files = 0;
    /// Once it has said Hello.
    bool isGreeted = false;

private:
    /// Until the socket can be read from or written to (POLLIN, POLLOUT).
    void wait(short event, const Patience& patience) const;

    SharedMemory memory_;
    pid_t process_ = 0;
    int socket_ = -1;
    std::array<std::byte, maxPacketSize> received_ = {};
};

} // namespace genrescope
