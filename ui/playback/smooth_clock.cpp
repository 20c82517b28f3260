#include "ui/playback/smooth_clock.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Seconds over which a deviation from the device is corrected.
constexpr double settling = 0.2;
/// A difference too large to be jitter, in seconds.
constexpr double lost = 0.025;
/// How long the clock keeps running without a report, in seconds.
constexpr double longestSilence = 0.1;

} // namespace

void SmoothClock::reset(double seconds)
{
    const std::scoped_lock lock(mutex_);
    base_ = seconds;
    reported_ = seconds;
    rate_ = 0.0;
}

double SmoothClock::secondsUnlocked(Time now) const
{
    const double passed = std::chrono::duration<double>(now - since_).count();
    return base_ + rate_ * std::clamp(passed, 0.0, longestSilence);
}

double SmoothClock::seconds(Time now) const
{
    const std::scoped_lock lock(mutex_);
    return secondsUnlocked(now);
}

void SmoothClock::update(double seconds, Time now)
{
    const std::scoped_lock lock(mutex_);
    const double expected = secondsUnlocked(now);
    const double difference = seconds - expected;
    const bool advanced = seconds > reported_;
    reported_ = seconds;
    since_ = now;
    if (!advanced) {
        // It has not started yet, or it has stopped: wait for it instead of running ahead.
        base_ = expected;
        rate_ = 0.0;
    } else if (rate_ == 0.0 || difference > lost) {
        base_ = std::max(expected, seconds);
        rate_ = seconds < expected - lost ? 0.0 : 1.0;
    } else {
        base_ = expected;
        rate_ = std::max(0.0, 1.0 + difference / settling);
    }
}

void SmoothClock::halt(Time now)
{
    const std::scoped_lock lock(mutex_);
    base_ = secondsUnlocked(now);
    rate_ = 0.0;
}

} // namespace genrescope
