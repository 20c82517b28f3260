#include "core/runs/train_control.h"

#include <chrono>

namespace genrescope {

namespace {

// A token cannot wake a waiting thread: it is polled this often while paused.
constexpr auto tokenInterval = std::chrono::milliseconds(50);

// Each attempt may write as much as there is room for.
constexpr auto retryInterval = std::chrono::seconds(5);

} // namespace

void TrainControl::pause()
{
    const std::scoped_lock lock(mutex_);
    paused_ = true;
}

void TrainControl::resume()
{
    {
        const std::scoped_lock lock(mutex_);
        paused_ = false;
    }
    changed_.notify_all();
}

void TrainControl::finish(double patience)
{
    {
        const std::scoped_lock lock(mutex_);
        finishing_ = true;
        patience_ = patience;
        paused_ = false;
        tryingAgain_ = true;
    }
    changed_.notify_all();
}

bool TrainControl::isPaused() const
{
    const std::scoped_lock lock(mutex_);
    return paused_;
}

bool TrainControl::isFinishing() const
{
    const std::scoped_lock lock(mutex_);
    return finishing_;
}

double TrainControl::patience() const
{
    const std::scoped_lock lock(mutex_);
    return patience_;
}

void TrainControl::waitWhilePaused(const CancellationToken& cancellation)
{
    std::unique_lock lock(mutex_);
    while (paused_) {
        cancellation.throwIfCanceled();
        changed_.wait_for(lock, tokenInterval);
    }
}

void TrainControl::tryAgain()
{
    {
        const std::scoped_lock lock(mutex_);
        tryingAgain_ = true;
    }
    changed_.notify_all();
}

void TrainControl::waitToTryAgain(const CancellationToken& cancellation)
{
    const auto until = std::chrono::steady_clock::now() + retryInterval;
    std::unique_lock lock(mutex_);
    while (!tryingAgain_ && std::chrono::steady_clock::now() < until) {
        cancellation.throwIfCanceled();
        changed_.wait_for(lock, tokenInterval);
    }
    tryingAgain_ = false;
}

} // namespace genrescope
