#pragma once

#include <chrono>
#include <mutex>

namespace genrescope {

/// Makes a steady clock of the uneven reports of an audio device.
///
/// Devices report what they have played in steps and with jitter; between reports the monotonic
/// clock is used, slightly faster or slower than real time to catch up with the device, so that a
/// playhead neither freezes nor jumps. Thread-safe.
class SmoothClock {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Stays at `seconds` until the first update.
    void reset(double seconds);

    /// The device reports that it has played `seconds` by `now`.
    void update(double seconds, Time now);

    /// Stops at the current position.
    void halt(Time now);

    /// Never runs backward between two resets.
    double seconds(Time now) const;

private:
    double secondsUnlocked(Time now) const;

    mutable std::mutex mutex_;
    double base_ = 0.0;
    Time since_ = {};
    double reported_ = 0.0;
    /// Seconds per second; 0 while stopped.
    double rate_ = 0.0;
};

} // namespace genrescope
