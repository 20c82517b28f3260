#include "ui/services/progress_estimate.h"

namespace genrescope {

namespace {

constexpr double window = 10.0;   // s
constexpr double shortest = 0.25; // s

} // namespace

void ProgressEstimate::add(double seconds, std::uint64_t done)
{
    // Another stage or task: earlier progress says nothing about it.
    if (!samples_.empty() && done < samples_.back().done)
        samples_.clear();
    samples_.push_back({seconds, done});
    while (samples_.size() > 2 && seconds - samples_[1].seconds >= window)
        samples_.pop_front();
}

std::optional<double> ProgressEstimate::rate() const
{
    if (samples_.size() < 2)
        return {};
    const double seconds = samples_.back().seconds - samples_.front().seconds;
    const std::uint64_t done = samples_.back().done - samples_.front().done;
    if (seconds < shortest || done == 0)
        return {};
    return static_cast<double>(done) / seconds;
}

std::optional<double> ProgressEstimate::remaining(std::uint64_t total) const
{
    const std::optional<double> unitsPerSecond = rate();
    if (!unitsPerSecond || total < samples_.back().done)
        return {};
    return static_cast<double>(total - samples_.back().done) / *unitsPerSecond;
}

} // namespace genrescope
