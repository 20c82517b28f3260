#include "ui/playback/track_feeder.h"

#include "core/decoding/sandboxed_decoder.h"
#include "ui/playback/stereo_fold.h"
#include "ui/text/error_text.h"

#include <cmath>
#include <exception>
#include <limits>
#include <mutex>
#include <thread>

namespace genrescope {

namespace {

constexpr std::size_t secondsAhead = 2;
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

} // namespace

/// The state that the thread shares.
class TrackFeeder::Work {
public:
    Work(SourceOpener open, Listener listener)
        : open_(std::move(open)), listener_(std::move(listener))
    {
    }

    void run(const std::stop_token& stop);
    void setLoop(const std::optional<LoopRegion>& loop);
    void setHeard(std::shared_ptr<const HeardPart> heard);
    /// The listener is not called from now on.
    void mute();

private:
    void feed(SandboxedDecoder& decoder, FrameQueue& queue, const std::stop_token& stop);
    /// Decodes one order to its end; false if a stop is wanted.
    bool follow(const FrameQueue::Order& order, SandboxedDecoder& decoder, FrameQueue& queue,
                const std::stop_token& stop);
    std::optional<LoopRegion> loop() const;
    std::shared_ptr<const HeardPart> heard() const;
    template<typename Tell>
    void tell(Tell tell);

    const SourceOpener open_;
    mutable std::mutex mutex_;
    /// Empty once muted.
    std::optional<Listener> listener_;
    std::shared_ptr<FrameQueue> queue_;
    std::optional<LoopRegion> loop_;
    std::shared_ptr<const HeardPart> heard_;
};

TrackFeeder::TrackFeeder(SourceOpener open, Listener listener)
    : work_(std::make_shared<Work>(std::move(open), std::move(listener)))
{
    std::packaged_task<void()> task([work = work_, stop = stop_.get_token()] { work->run(stop); });
    ended_ = task.get_future().share();
    std::thread(std::move(task)).detach();
}

TrackFeeder::~TrackFeeder()
{
    work_->mute();
    stop_.request_stop();
}

void TrackFeeder::setLoop(const std::optional<LoopRegion>& loop)
{
    work_->setLoop(loop);
}

void TrackFeeder::setHeard(std::shared_ptr<const HeardPart> heard)
{
    work_->setHeard(std::move(heard));
}

void TrackFeeder::Work::setLoop(const std::optional<LoopRegion>& loop)
{
    std::shared_ptr<FrameQueue> queue;
    {
        const std::scoped_lock lock(mutex_);
        if (loop_ == loop)
            return;
        loop_ = loop;
        queue = queue_;
    }
    if (queue) {
        queue->refill([&loop](double seconds) {
            return loop && seconds >= loop->end ? loop->begin : seconds;
        });
    }
}

void TrackFeeder::Work::setHeard(std::shared_ptr<const HeardPart> heard)
{
    std::shared_ptr<FrameQueue> queue;
    {
        const std::scoped_lock lock(mutex_);
        heard_ = std::move(heard);
        queue = queue_;
    }
    if (queue)
        queue->refill([](double seconds) { return seconds; });
}

std::shared_ptr<const HeardPart> TrackFeeder::Work::heard() const
{
    const std::scoped_lock lock(mutex_);
    return heard_;
}

std::optional<LoopRegion> TrackFeeder::Work::loop() const
{
    const std::scoped_lock lock(mutex_);
    return loop_;
}

void TrackFeeder::Work::mute()
{
    const std::scoped_lock lock(mutex_);
    listener_.reset();
}

template<typename Tell>
void TrackFeeder::Work::tell(Tell tell)
{
    const std::scoped_lock lock(mutex_);
    if (listener_)
        tell(*listener_);
}

void TrackFeeder::Work::run(const std::stop_token& stop)
{
    try {
        SandboxedDecoder decoder(open_(), {}, [stop] { return stop.stop_requested(); });
        const int rate = decoder.info().sampleRate;
        const auto capacity = static_cast<std::size_t>(rate) * secondsAhead;
        const auto queue = std::make_shared<FrameQueue>(rate, capacity);
        {
            const std::scoped_lock lock(mutex_);
            queue_ = queue;
        }
        tell([&](const Listener& listener) { listener.opened(decoder.info(), queue); });
        feed(decoder, *queue, stop);
    } catch (const std::exception& error) {
        tell([&](const Listener& listener) { listener.failed(errorText(error)); });
    }
}

void TrackFeeder::Work::feed(SandboxedDecoder& decoder, FrameQueue& queue,
                             const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        const FrameQueue::Order order = queue.order();
        if (!follow(order, decoder, queue, stop))
            return;
    }
}

bool TrackFeeder::Work::follow(const FrameQueue::Order& order, SandboxedDecoder& decoder,
                               FrameQueue& queue, const std::stop_token& stop)
{
    const int rate = queue.sampleRate();
    const auto frameAt = [rate](double seconds) { return std::llround(seconds * rate); };
    std::int64_t start = frameAt(order.seconds);
    std::int64_t frame = start;
    decoder.seek(order.seconds);
    const std::optional<LoopRegion> loop = this->loop();
    const std::shared_ptr<const HeardPart> heard = this->heard();
    // Playback that starts beyond the region plays the rest of the track.
    const std::int64_t begin = loop ? frameAt(loop->begin) : 0;
    const std::int64_t end = loop && frame < frameAt(loop->end) ? frameAt(loop->end) : never;
    std::vector<float> stereo;
    while (true) {
        const AudioBlock block = decoder.next();
        foldToStereo(block, stereo);
        if (heard)
            heard->replace(frame, stereo);
        // A region may reach beyond the track's true end, but it must contain something.
        if (block.empty() && (end == never || frame == start)) {
            if (frame > start)
                tell([&](const Listener& listener) {
                    listener.measured(static_cast<double>(frame) / rate);
                });
            return queue.finish(order.number, stop);
        }
        const auto whole = static_cast<std::int64_t>(block.frames);
        const std::int64_t taken = std::min(whole, end - frame);
        const auto samples = std::span(stereo).first(static_cast<std::size_t>(2 * taken));
        if (!queue.push(samples, static_cast<double>(frame) / rate, order.number, stop))
            return !stop.stop_requested();
        frame += taken;
        if (frame == end || block.empty()) {
            decoder.seek(static_cast<double>(begin) / rate);
            start = begin;
            frame = begin;
        }
    }
}

} // namespace genrescope
