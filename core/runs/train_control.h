#pragma once

#include "core/base/cancellation.h"

#include <condition_variable>
#include <limits>
#include <mutex>

namespace genrescope {

/// Controls a run: pause, resume, finish now, try again. From any thread; the trainer polls it
/// between steps. (The cancellation token stops it at once.)
class TrainControl {
public:
    void pause();
    void resume();
    /// Ends the run after the current step as if it had been the last one: a last validation, the
    /// best checkpoint kept, a normal result. Where validation would take longer than `patience`
    /// (seconds), what came after the last validated epoch is dropped instead; a first epoch is
    /// always validated.
    void finish(double patience = 0.5);

    bool isPaused() const;
    bool isFinishing() const;
    /// Seconds that validation may still take: infinite unless finishing.
    double patience() const;

    /// Blocks while paused. @throws Canceled if the token is canceled meanwhile.
    void waitWhilePaused(const CancellationToken& cancellation);

    /// A run that waits for room on its disk looks again now. It does so by itself every few
    /// seconds, and when it is asked to finish.
    void tryAgain();
    /// Blocks until it is time to look again. @throws Canceled if the token is canceled meanwhile.
    void waitToTryAgain(const CancellationToken& cancellation);

private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool paused_ = false;
    bool finishing_ = false;
    bool tryingAgain_ = false;
    double patience_ = std::numeric_limits<double>::infinity();
};

} // namespace genrescope
