#pragma once

#include "core/base/cancellation.h"

#include <condition_variable>
#include <mutex>

namespace genrescope {

/// The hand on a running training: pause, resume, finish now. From any thread; the trainer asks it
/// between steps. (Stopping without more ado is the cancellation token's.)
class TrainControl {
public:
    void pause();
    void resume();
    /// Ends the training after the current step as if it had been the last one: a last validation,
    /// the best checkpoint kept, a normal result.
    void finish();

    bool isPaused() const;
    bool isFinishing() const;

    /// Blocks while paused. @throws Cancelled if the token is cancelled meanwhile.
    void waitWhilePaused(const CancellationToken& cancellation);

private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool paused_ = false;
    bool finishing_ = false;
};

} // namespace genrescope
