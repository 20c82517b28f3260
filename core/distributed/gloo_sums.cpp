#include "core/distributed/gloo_sums.h"

#include "core/runs/training_group.h"

#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <csignal>
#include <stdexcept>
#include <thread>
#include <utility>

namespace genrescope {

namespace {

using Clock = MeetingGuest::Clock;

/// Longer than any step, any writing to a slow disk, and any difference between processes: who is
/// lost is noticed in another way.
constexpr auto glooPatience = std::chrono::hours(24);
/// While it waits for the others, a process looks this often whether one has failed.
constexpr auto lookInterval = std::chrono::milliseconds(500);
/// A connection has broken: why is said once the first process has noticed, too.
constexpr auto explanationPatience = std::chrono::seconds(25);
constexpr auto explanationInterval = std::chrono::milliseconds(50);

/// The meeting point, as Gloo's processes find each other's addresses.
class MeetingStore : public c10d::Store {
public:
    explicit MeetingStore(std::shared_ptr<MeetingGuest> guest) : guest_(std::move(guest)) {}

    void set(const std::string& key, const std::vector<std::uint8_t>& value) override
    {
        guest_->set(key, {value.begin(), value.end()});
    }

    std::vector<std::uint8_t> get(const std::string& key) override
    {
        const std::string value = *guest_->wait(key, Clock::time_point::max(), [] {});
        return {value.begin(), value.end()};
    }

    bool check(const std::vector<std::string>& keys) override
    {
        return std::ranges::all_of(keys,
                                   [&](const auto& key) { return guest_->get(key).has_value(); });
    }

    void wait(const std::vector<std::string>& keys) override
    {
        for (const std::string& key : keys)
            guest_->wait(key, Clock::time_point::max(), [] {});
    }
    void wait(const std::vector<std::string>& keys, const std::chrono::milliseconds&) override
    {
        wait(keys);
    }

    // Gloo needs none of these.
    std::int64_t add(const std::string&, std::int64_t) override { refuse(); }
    bool deleteKey(const std::string&) override { refuse(); }
    std::int64_t getNumKeys() override { refuse(); }

private:
    [[noreturn]] static void refuse() { throw std::logic_error("not part of a meeting"); }

    std::shared_ptr<MeetingGuest> guest_;
};

template<typename Value>
constexpr torch::ScalarType scalarType = torch::kFloat32;
template<>
constexpr torch::ScalarType scalarType<double> = torch::kFloat64;

/// Numbers that a thread of Gloo may still write to when nobody waits for them any more.
template<typename Value>
void abandon(std::vector<Value>& values)
{
    // For the rest of the process, which is about to end.
    [[maybe_unused]] const auto* const kept = new std::vector<Value>(std::move(values));
}

} // namespace

struct GlooSums::Connections {
    c10::intrusive_ptr<c10d::ProcessGroupGloo> group;
};

GlooSums::GlooSums(const GroupPlace& place, const std::string& address,
                   std::shared_ptr<MeetingGuest> guest)
    : guest_(std::move(guest)), connections_(std::make_unique<Connections>())
{
    // Writing to a process that is gone is an error like any other.
    std::signal(SIGPIPE, SIG_IGN);
    auto options = c10d::ProcessGroupGloo::Options::create(glooPatience);
    options->threads = 1;
    try {
        options->devices.push_back(c10d::ProcessGroupGloo::createDeviceForHostname(address));
        connections_->group = c10::make_intrusive<c10d::ProcessGroupGloo>(
            c10::make_intrusive<MeetingStore>(guest_), place.rank, place.size, options);
    } catch (const GroupError&) {
        throw;
    } catch (const std::exception& error) {
        explain(error.what());
    }
}

GlooSums::~GlooSums() = default;

void GlooSums::sum(std::vector<float>& values)
{
    sumAll(values);
}

void GlooSums::sum(std::vector<double>& values)
{
    sumAll(values);
}

template<typename Value>
void GlooSums::sumAll(std::vector<Value>& values)
{
    if (values.empty())
        return;
    std::vector<at::Tensor> tensors = {torch::from_blob(
        values.data(), {static_cast<std::int64_t>(values.size())}, scalarType<Value>)};
    const auto work = connections_->group->allreduce(tensors);
    try {
        while (!work->isCompleted()) {
            try {
                work->wait(lookInterval);
            } catch (const std::exception&) {
                // Either it takes long, or it has failed, which is seen below.
                if (!work->isCompleted())
                    guest_->throwIfFailed();
            }
        }
        if (work->exception())
            std::rethrow_exception(work->exception());
    } catch (const std::exception& error) {
        // Its threads wait for ever: they must not be waited for.
        connections_->group.release();
        abandon(values);
        if (dynamic_cast<const GroupError*>(&error) != nullptr)
            throw;
        explain(error.what());
    }
}

void GlooSums::explain(const std::string& otherwise)
{
    const Clock::time_point until = Clock::now() + explanationPatience;
    while (Clock::now() < until) {
        guest_->throwIfFailed();
        std::this_thread::sleep_for(explanationInterval);
    }
    throw GroupError(Message::english(
        "The connection to another process of this training has broken (%1); continue the run "
        "with --resume.",
        otherwise.substr(0, otherwise.find('\n'))));
}

} // namespace genrescope
