#pragma once

#include "core/distributed/meeting_protocol.h"
#include "core/runs/group_place.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

namespace genrescope {

/// Called now and then by what waits; may throw, to end that.
using WaitCheck = std::function<void()>;

/// One process' connection to the meeting point of its group. Thread-safe.
/// @throws GroupError (each function) if the first process is lost.
class MeetingGuest {
public:
    using Clock = std::chrono::steady_clock;

    /// Says hello, as soon as there is somebody to say it to.
    /// @throws GroupError if that takes too long, or it may not join; what the check throws
    MeetingGuest(const GroupPlace& place, Clock::time_point until, const WaitCheck& check);

    /// The address of this machine through which it reaches the meeting point.
    std::string address() const { return socket_.address(); }

    void set(const std::string& key, const std::string& value);
    std::optional<std::string> get(const std::string& key);
    /// Waits until it is there.
    /// @return nothing if that takes too long
    /// @throws GroupError also if the group ends; what the check throws
    std::optional<std::string> wait(const std::string& key, Clock::time_point until,
                                    const WaitCheck& check);
    /// @throws GroupError if the group ends, saying why.
    void throwIfFailed();

private:
    /// Why it may not join, empty if it may; nothing if that is no answer of a meeting point.
    std::optional<std::string> answerToHello();
    [[noreturn]] void failAsLost() const;

    GroupPlace place_;
    std::mutex mutex_;
    TcpSocket socket_;
    PacketBuffer received_;
};

} // namespace genrescope
