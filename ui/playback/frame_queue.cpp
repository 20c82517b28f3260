#include "ui/playback/frame_queue.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

FrameQueue::FrameQueue(int sampleRate, std::size_t capacity)
    : sampleRate_(sampleRate), capacity_(capacity)
{
    stretches_.push_back({});
}

void FrameQueue::jump(double seconds)
{
    const std::scoped_lock lock(mutex_);
    replaceOrder(seconds);
    jump_ = order_;
}

void FrameQueue::replaceOrder(double seconds)
{
    chunks_.clear();
    taken_ = 0;
    waiting_ = 0;
    ended_ = false;
    ++order_.number;
    order_.seconds = seconds;
    nextSeconds_ = seconds;
    changed_.notify_all();
}

FrameQueue::Order FrameQueue::order() const
{
    const std::scoped_lock lock(mutex_);
    return order_;
}

bool FrameQueue::push(std::span<const float> stereo, double seconds, std::uint64_t order,
                      const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, stop, [&] { return order_.number != order || waiting_ < capacity_; });
    if (stop.stop_requested() || order_.number != order)
        return false;
    if (!stereo.empty()) {
        chunks_.push_back({seconds, {stereo.begin(), stereo.end()}});
        waiting_ += stereo.size() / 2;
    }
    return true;
}

bool FrameQueue::finish(std::uint64_t order, const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    if (order_.number == order)
        ended_ = true;
    return changed_.wait(lock, stop, [&] { return order_.number != order; });
}

void FrameQueue::note(Kind kind)
{
    const Stretch& last = stretches_.back();
    const bool keepGoing = last.kind == kind && last.order == order_.number &&
                           (kind != Kind::Track ||
                            // A loop's seam is a jump of the moment, far above rounding.
                            std::abs(secondsIn(last, static_cast<double>(pulled_)) - nextSeconds_) <
                                0.1 / sampleRate_);
    if (!keepGoing)
        stretches_.push_back({pulled_, nextSeconds_, kind, order_.number});
}

void FrameQueue::pull(std::span<float> stereo)
{
    const std::scoped_lock lock(mutex_);
    while (!stereo.empty()) {
        if (chunks_.empty()) {
            std::fill(stereo.begin(), stereo.end(), 0.0F);
            note(ended_ ? Kind::End : Kind::Gap);
            pulled_ += static_cast<std::int64_t>(stereo.size() / 2);
            break;
        }
        const Chunk& chunk = chunks_.front();
        const std::size_t frames = std::min(stereo.size() / 2, chunk.stereo.size() / 2 - taken_);
        std::copy_n(chunk.stereo.begin() + static_cast<std::ptrdiff_t>(2 * taken_), 2 * frames,
                    stereo.begin());
        nextSeconds_ = chunk.seconds + static_cast<double>(taken_) / sampleRate_;
        note(Kind::Track);
        nextSeconds_ += static_cast<double>(frames) / sampleRate_;
        pulled_ += static_cast<std::int64_t>(frames);
        stereo = stereo.subspan(2 * frames);
        taken_ += frames;
        waiting_ -= frames;
        if (2 * taken_ == chunk.stereo.size()) {
            chunks_.pop_front();
            taken_ = 0;
        }
    }
    changed_.notify_all();
}

std::int64_t FrameQueue::pulled() const
{
    const std::scoped_lock lock(mutex_);
    return pulled_;
}

double FrameQueue::secondsIn(const Stretch& stretch, double streamFrame) const
{
    if (stretch.kind != Kind::Track)
        return stretch.seconds;
    const double frames = streamFrame - static_cast<double>(stretch.start);
    return stretch.seconds + std::max(0.0, frames) / sampleRate_;
}

FrameQueue::Moment FrameQueue::momentAt(double streamFrame)
{
    const std::scoped_lock lock(mutex_);
    while (stretches_.size() > 1 && static_cast<double>(stretches_[1].start) <= streamFrame)
        stretches_.pop_front();
    const Stretch& stretch = stretches_.front();
    if (stretch.order < jump_.number)
        return {jump_.seconds, false};
    // What has not been pulled cannot be playing yet.
    const double frame = std::min(streamFrame, static_cast<double>(pulled_));
    return {secondsIn(stretch, frame), stretch.kind == Kind::End};
}

bool FrameQueue::isReady() const
{
    const std::scoped_lock lock(mutex_);
    return ended_ || waiting_ > 0;
}

} // namespace genrescope
