#include "core/distributed/meeting_point.h"

#include "core/base/message.h"

#include <algorithm>
#include <poll.h>

namespace genrescope {

namespace {

/// How soon the thread notices that it is to end.
constexpr int pollMilliseconds = 100;

/// Who has not said hello is no member; so many may try at a time.
constexpr std::size_t mostStrangers = 64;

std::string rankName(int rank)
{
    return std::to_string(rank);
}

} // namespace

MeetingPoint::MeetingPoint(TcpSocket listener, int size)
    : listener_(std::move(listener)), size_(size), thread_([this] { answerAll(); })
{
}

MeetingPoint::~MeetingPoint()
{
    closing_ = true;
    thread_.join();
}

void MeetingPoint::answerAll()
{
    while (!closing_) {
        std::vector<Guest*> ready;
        waitForSomething(ready);
        for (Guest* const guest : ready) {
            if (serve(*guest))
                continue;
            sayGoodbye(*guest);
            guests_.remove_if([guest](const Guest& one) { return &one == guest; });
        }
    }
}

void MeetingPoint::waitForSomething(std::vector<Guest*>& ready)
{
    std::vector<pollfd> watched = {{.fd = listener_.descriptor(), .events = POLLIN, .revents = 0}};
    for (const Guest& guest : guests_)
        watched.push_back({.fd = guest.socket.descriptor(), .events = POLLIN, .revents = 0});
    if (::poll(watched.data(), watched.size(), pollMilliseconds) <= 0)
        return;
    std::size_t index = 0;
    for (Guest& guest : guests_) {
        if (watched[++index].revents != 0)
            ready.push_back(&guest);
    }
    if (watched.front().revents != 0)
        welcome();
}

void MeetingPoint::welcome()
{
    std::optional<TcpSocket> socket = acceptFrom(listener_);
    if (socket && guests_.size() < static_cast<std::size_t>(size_) + mostStrangers)
        guests_.push_back({.socket = std::move(*socket)});
}

bool MeetingPoint::serve(Guest& guest)
{
    if (!guest.received.receiveFrom(guest.socket))
        return false;
    try {
        while (const auto packet = guest.received.take()) {
            if (!answer(guest, WireReader(*packet)))
                return false;
        }
        return true;
    } catch (const ProtocolError&) {
        return false;
    }
}

bool MeetingPoint::answer(Guest& guest, WireReader request)
{
    const auto kind = static_cast<MeetingRequest>(request.get<std::uint8_t>());
    if (kind == MeetingRequest::Hello)
        return join(guest, request);
    if (guest.rank < 0)
        return false;
    const std::string key = request.getText(maxMeetingText);
    const std::span<const std::byte> value = request.getRest();
    if (kind == MeetingRequest::Set) {
        set(key, std::string(reinterpret_cast<const char*>(value.data()), value.size()));
        return true;
    }
    const auto found = values_.find(key);
    WireWriter reply;
    reply.put(static_cast<std::uint8_t>(found != values_.end()));
    if (found != values_.end())
        reply.putBytes(std::as_bytes(std::span(found->second)));
    return sendPacket(guest.socket, reply);
}

bool MeetingPoint::join(Guest& guest, WireReader& request)
{
    const std::string version = request.getText(maxMeetingText);
    const auto rank = request.get<std::int32_t>();
    const auto size = request.get<std::int32_t>();
    const std::string host = request.getText(maxMeetingText);
    if (version != meetingVersion)
        return false;
    const std::string objection = objectionTo(rank, size);
    WireWriter reply;
    reply.putText(objection);
    if (!objection.empty()) {
        sendPacket(guest.socket, reply);
        // Before all are there, it is probably one of them that was started wrongly.
        if (joined_ < size_)
            set(failureKey, "Rank " + rankName(rank) + " on " + host + ": " + objection);
        return false;
    }
    guest.rank = rank;
    set(hostKey + rankName(rank), host);
    if (++joined_ == size_)
        set(completeKey, {});
    return sendPacket(guest.socket, reply);
}

std::string MeetingPoint::objectionTo(int rank, int size) const
{
    if (size != size_) {
        return Message::english("This process was told that there are %1 of them, and the first "
                                "one that there are %2; start all with the same number.",
                                size, size_)
            .str();
    }
    if (rank < 0 || rank >= size || values_.contains(hostKey + rankName(rank))) {
        return Message::english("There is another process of rank %1, on %2; give each a rank of "
                                "its own, or, where two trainings run, each its own MASTER_PORT.",
                                rank,
                                values_.contains(hostKey + rankName(rank))
                                    ? values_.at(hostKey + rankName(rank))
                                    : "?")
            .str();
    }
    return {};
}

void MeetingPoint::sayGoodbye(const Guest& guest)
{
    if (guest.rank < 0 || values_.contains(leftKey + rankName(guest.rank)))
        return;
    set(failureKey,
        Message::english("Rank %1 on %2 was lost: its process has ended, or its machine cannot be "
                         "reached; find out why there, and continue the run with --resume.",
                         guest.rank, values_.at(hostKey + rankName(guest.rank)))
            .str());
    set(leftKey + rankName(guest.rank), {});
}

void MeetingPoint::set(const std::string& key, std::string value)
{
    // The first reason is the reason; the others follow from it.
    if (key == failureKey && values_.contains(key))
        return;
    values_[key] = std::move(value);
}

} // namespace genrescope
