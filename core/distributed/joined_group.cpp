#include "core/distributed/joined_group.h"

#include "core/distributed/gloo_sums.h"
#include "core/distributed/meeting_guest.h"
#include "core/distributed/meeting_point.h"

#include <optional>
#include <thread>

namespace genrescope {

namespace {

using Clock = MeetingGuest::Clock;

/// Machines of a cluster may start one after another.
constexpr auto meetingPatience = std::chrono::minutes(10);
/// Who ends says so at once, unless it is lost.
constexpr auto leavingPatience = std::chrono::seconds(5);
constexpr auto leavingInterval = std::chrono::milliseconds(20);

class JoinedGroup : public TrainingGroup {
public:
    JoinedGroup(const GroupPlace& place, const std::function<void(std::uint16_t)>& onMeeting,
                WaitCheck check)
        : place_(place), check_(std::move(check))
    {
        const std::string own =
            place.interface.empty() ? std::string() : addressOfInterface(place.interface);
        if (place.rank == 0) {
            point_.emplace(listenOn(own.empty() ? place.address : own, place.port), place.size);
            place_.address = point_->address();
            place_.port = point_->port();
            onMeeting(place_.port);
        }
        const Clock::time_point until = Clock::now() + meetingPatience;
        guest_ = std::make_shared<MeetingGuest>(place_, until, check_);
        if (!guest_->wait(completeKey, until, check_))
            failAsIncomplete();
        sums_.emplace(place_, own.empty() ? guest_->address() : own, guest_);
    }

    ~JoinedGroup() override { leave(); }

    int rank() const override { return place_.rank; }
    int size() const override { return place_.size; }
    std::string host() const override { return hostName(); }

    void sum(std::vector<float>& values) override { sums_->sum(values); }
    void sum(std::vector<double>& values) override { sums_->sum(values); }

    std::vector<std::string> gather(const std::string& text) override
    {
        const std::string name = "gather/" + std::to_string(gathered_++) + "/";
        guest_->set(name + std::to_string(rank()), text);
        std::vector<std::string> all;
        for (int other = 0; other < size(); ++other) {
            // However long another one takes to get there: if it fails, that is said.
            all.push_back(
                *guest_->wait(name + std::to_string(other), Clock::time_point::max(), check_));
        }
        return all;
    }

    void fail(const Message& reason) override
    {
        try {
            guest_->set(failureKey,
                        Message::english("Rank %1 on %2 ended: %3", rank(), host(), reason).str());
        } catch (const GroupError&) {
            return; // nobody is there to be told
        }
    }

private:
    [[noreturn]] void failAsIncomplete()
    {
        std::string missing;
        for (int other = 0; other < size(); ++other) {
            if (!guest_->get(hostKey + std::to_string(other)))
                missing += (missing.empty() ? "" : ", ") + std::to_string(other);
        }
        throw GroupError(Message::english(
            "Of %1 processes, these have not come to %2, port %3: rank %4; look what they say, and "
            "start all together.",
            size(), place_.address, place_.port, missing));
    }

    /// The connections of one that goes too early would be missed by the others.
    void leave()
    {
        try {
            guest_->set(leftKey + std::to_string(rank()), {});
            const Clock::time_point until = Clock::now() + leavingPatience;
            const bool isOver = guest_->get(failureKey).has_value();
            // The first process tells all the others why they end.
            while ((!isOver || rank() == 0) && !haveAllLeft() && Clock::now() < until)
                std::this_thread::sleep_for(leavingInterval);
        } catch (const GroupError&) {
            return; // it is over anyway
        }
    }

    bool haveAllLeft()
    {
        for (int other = 0; other < size(); ++other) {
            if (!guest_->get(leftKey + std::to_string(other)))
                return false;
        }
        return true;
    }

    GroupPlace place_;
    WaitCheck check_;
    std::optional<MeetingPoint> point_;
    std::shared_ptr<MeetingGuest> guest_;
    std::optional<GlooSums> sums_;
    int gathered_ = 0;
};

} // namespace

std::unique_ptr<TrainingGroup> joinGroup(const GroupPlace& place,
                                         const std::function<void(std::uint16_t)>& onMeeting,
                                         std::function<void()> check)
{
    return std::make_unique<JoinedGroup>(place, onMeeting, std::move(check));
}

} // namespace genrescope
