#include "ui/playback/track_feeder.h"

#include "ui/playback/stereo_fold.h"

#include <cmath>
#include <exception>
#include <limits>

namespace genrescope {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

} // namespace

TrackFeeder::TrackFeeder(SourceOpener open, Listener listener)
    : open_(std::move(open)),
      listener_(std::move(listener)),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void TrackFeeder::setLoop(const std::optional<LoopRegion>& loop)
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

std::optional<LoopRegion> TrackFeeder::loop() const
{
    const std::scoped_lock lock(mutex_);
    return loop_;
}

void TrackFeeder::run(const std::stop_token& stop)
{
    try {
        AudioDecoder decoder(open_());
        const int rate = decoder.info().sampleRate;
        const auto queue = std::make_shared<FrameQueue>(rate, static_cast<std::size_t>(rate / 2));
        {
            const std::scoped_lock lock(mutex_);
            queue_ = queue;
        }
        listener_.opened(decoder.info(), queue);
        feed(decoder, *queue, stop);
    } catch (const std::exception& error) {
        listener_.failed(error.what());
    }
}

void TrackFeeder::feed(AudioDecoder& decoder, FrameQueue& queue, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        const FrameQueue::Order order = queue.order();
        if (!follow(order, decoder, queue, stop))
            return;
    }
}

bool TrackFeeder::follow(const FrameQueue::Order& order, AudioDecoder& decoder, FrameQueue& queue,
                         const std::stop_token& stop)
{
    const int rate = queue.sampleRate();
    const auto frameAt = [rate](double seconds) { return std::llround(seconds * rate); };
    std::int64_t start = frameAt(order.seconds);
    std::int64_t frame = start;
    decoder.seek(order.seconds);
    const std::optional<LoopRegion> loop = this->loop();
    // Playback that starts beyond the region plays the rest of the track.
    const std::int64_t begin = loop ? frameAt(loop->begin) : 0;
    const std::int64_t end = loop && frame < frameAt(loop->end) ? frameAt(loop->end) : never;
    std::vector<float> stereo;
    while (true) {
        const AudioBlock block = decoder.next();
        foldToStereo(block, stereo);
        // A region may reach beyond the track's true end, but it must contain something.
        if (block.empty() && (end == never || frame == start)) {
            if (frame > start)
                listener_.measured(static_cast<double>(frame) / rate);
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
