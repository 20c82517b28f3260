#include "core/distributed/meeting_guest.h"

#include "core/runs/training_group.h"

#include <thread>

namespace genrescope {

namespace {

constexpr auto connectInterval = std::chrono::milliseconds(100);
/// A value that is awaited comes within milliseconds, or when another process has read its data.
constexpr auto askInterval = std::chrono::milliseconds(10);

TcpSocket connect(const GroupPlace& place, MeetingGuest::Clock::time_point until,
                  const WaitCheck& check)
{
    while (true) {
        if (std::optional<TcpSocket> socket = connectTo(place.address, place.port))
            return std::move(*socket);
        check();
        if (MeetingGuest::Clock::now() > until) {
            throw GroupError(Message::english(
                "Rank %1 on %2 could not reach the first process at %3, port %4; check that it was "
                "started and that MASTER_ADDR and MASTER_PORT name an address of its machine that "
                "others reach, or name its network with --interface.",
                place.rank, hostName(), place.address, place.port));
        }
        std::this_thread::sleep_for(connectInterval);
    }
}

} // namespace

MeetingGuest::MeetingGuest(const GroupPlace& place, Clock::time_point until, const WaitCheck& check)
    : place_(place), socket_(connect(place, until, check))
{
    WireWriter hello;
    hello.put(MeetingRequest::Hello);
    hello.putText(meetingVersion);
    hello.put(static_cast<std::int32_t>(place.rank));
    hello.put(static_cast<std::int32_t>(place.size));
    hello.putText(hostName());
    sendPacket(socket_, hello);
    const std::optional<std::string> objection = answerToHello();
    if (!objection) {
        throw GroupError(Message::english(
            "What listens at %1, port %2, is not the first process of this training, or of "
            "another version; choose another MASTER_PORT, or install the same version "
            "everywhere.",
            place.address, place.port));
    }
    if (!objection->empty())
        throw GroupError(Message::english("Rank %1 on %2: %3", place.rank, hostName(), *objection));
}

std::optional<std::string> MeetingGuest::answerToHello()
{
    try {
        std::optional<std::vector<std::byte>> reply;
        while (!(reply = received_.take())) {
            if (!received_.receiveFrom(socket_))
                return {};
        }
        return WireReader(*reply).getText(maxMeetingText);
    } catch (const ProtocolError&) {
        return {};
    }
}

void MeetingGuest::set(const std::string& key, const std::string& value)
{
    const std::scoped_lock lock(mutex_);
    WireWriter request;
    request.put(MeetingRequest::Set);
    request.putText(key);
    request.putBytes(std::as_bytes(std::span(value)));
    if (!sendPacket(socket_, request))
        failAsLost();
}

std::optional<std::string> MeetingGuest::get(const std::string& key)
{
    const std::scoped_lock lock(mutex_);
    WireWriter request;
    request.put(MeetingRequest::Get);
    request.putText(key);
    if (!sendPacket(socket_, request))
        failAsLost();
    std::optional<std::vector<std::byte>> packet;
    while (!(packet = received_.take())) {
        if (!received_.receiveFrom(socket_))
            failAsLost();
    }
    WireReader reply(*packet);
    if (!reply.getBool())
        return {};
    const std::span<const std::byte> value = reply.getRest();
    return std::string(reinterpret_cast<const char*>(value.data()), value.size());
}

std::optional<std::string> MeetingGuest::wait(const std::string& key, Clock::time_point until,
                                              const WaitCheck& check)
{
    while (true) {
        if (std::optional<std::string> value = get(key))
            return value;
        throwIfFailed();
        check();
        if (Clock::now() > until)
            return {};
        std::this_thread::sleep_for(askInterval);
    }
}

void MeetingGuest::throwIfFailed()
{
    if (const std::optional<std::string> reason = get(failureKey))
        throw GroupError(*reason);
}

void MeetingGuest::failAsLost() const
{
    throw GroupError(Message::english(
        "Rank 0 at %1 was lost: its process has ended, or its machine cannot be reached; find out "
        "why there, and continue the run with --resume.",
        place_.address));
}

} // namespace genrescope
