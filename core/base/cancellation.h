#pragma once

#include <atomic>
#include <exception>
#include <memory>

namespace genrescope {

/// Thrown where a task notices that it was canceled. Deliberately not an Error: nothing went wrong.
class Canceled : public std::exception {
public:
    const char* what() const noexcept override { return "canceled"; }
};

/// Tells a task whether it should stop. Cheap to copy and to query, from any thread.
class CancellationToken {
public:
    /// A token that is never canceled.
    CancellationToken() = default;

    bool isCanceled() const noexcept { return flag_ && flag_->load(std::memory_order_relaxed); }

    /// @throws Canceled if the task should stop.
    void throwIfCanceled() const
    {
        if (isCanceled())
            throw Canceled();
    }

private:
    friend class CancellationSource;
    explicit CancellationToken(std::shared_ptr<const std::atomic<bool>> flag)
        : flag_(std::move(flag))
    {
    }

    std::shared_ptr<const std::atomic<bool>> flag_;
};

/// The side that cancels. `cancel()` is safe in a signal handler and from any thread.
class CancellationSource {
public:
    CancellationToken token() const { return CancellationToken(flag_); }
    void cancel() noexcept { flag_->store(true, std::memory_order_relaxed); }

private:
    static_assert(std::atomic<bool>::is_always_lock_free);
    std::shared_ptr<std::atomic<bool>> flag_ = std::make_shared<std::atomic<bool>>(false);
};

} // namespace genrescope
