#pragma once

#include "core/distributed/meeting_protocol.h"

#include <atomic>
#include <list>
#include <map>
#include <string>
#include <thread>
#include <vector>

namespace genrescope {

/// Where the processes of a group meet, in the first of them: each says hello, then they exchange
/// values by name. It notices who leaves without saying so, and says it to the others.
///
/// LibTorch's TCPStore could do the first half, but listens to all networks of a machine.
/// Has a thread of its own, which answers.
class MeetingPoint {
public:
    /// @param listener  where the others connect; also the process that has this
    MeetingPoint(TcpSocket listener, int size);
    ~MeetingPoint();
    MeetingPoint(const MeetingPoint&) = delete;
    MeetingPoint& operator=(const MeetingPoint&) = delete;

    std::string address() const { return listener_.address(); }
    std::uint16_t port() const { return listener_.port(); }

private:
    struct Guest {
        TcpSocket socket;
        PacketBuffer received = {};
        /// -1 before it has said hello.
        int rank = -1;
    };

    void answerAll();
    /// Where everybody waits for something, at most this long.
    void waitForSomething(std::vector<Guest*>& ready);
    void welcome();
    /// @return false if the guest has gone, or makes no sense.
    bool serve(Guest& guest);
    bool answer(Guest& guest, WireReader request);
    bool join(Guest& guest, WireReader& request);
    /// Why it may not join; empty if it may.
    std::string objectionTo(int rank, int size) const;
    void sayGoodbye(const Guest& guest);
    void set(const std::string& key, std::string value);

    TcpSocket listener_;
    int size_;
    std::map<std::string, std::string> values_;
    std::list<Guest> guests_;
    int joined_ = 0;
    std::atomic<bool> closing_ = false;
    std::thread thread_;
};

} // namespace genrescope
