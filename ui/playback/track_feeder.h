#pragma once

#include "core/audio/audio_decoder.h"
#include "ui/playback/frame_queue.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace genrescope {

/// A part of a track that is repeated, in seconds: begin < end.
struct LoopRegion {
    double begin = 0.0;
    double end = 0.0;

    bool operator==(const LoopRegion&) const = default;
};

/// Opens the bytes of a track; called on a worker thread. May throw FileError.
using SourceOpener = std::function<std::unique_ptr<ByteSource>()>;

/// Decodes one track on a thread of its own, half a second ahead of playback, into a queue.
class TrackFeeder {
public:
    /// Called on the feeder's thread.
    struct Listener {
        std::function<void(const AudioInfo&, std::shared_ptr<FrameQueue>)> opened;
        /// The decoder reached the track's end: its true length in seconds.
        std::function<void(double)> measured;
        /// One sentence.
        std::function<void(std::string)> failed;
    };

    TrackFeeder(SourceOpener open, Listener listener);

    /// Asks the thread to end; the destructor joins it.
    void stop() { thread_.request_stop(); }

    /// The region that is repeated without a gap from now on. Queued frames are decoded again. A
    /// position beyond the region's end continues at its start.
    void setLoop(const std::optional<LoopRegion>& loop);

private:
    void run(const std::stop_token& stop);
    void feed(AudioDecoder& decoder, FrameQueue& queue, const std::stop_token& stop);
    /// Decodes one order to its end; false if a stop is wanted.
    bool follow(const FrameQueue::Order& order, AudioDecoder& decoder, FrameQueue& queue,
                const std::stop_token& stop);
    std::optional<LoopRegion> loop() const;

    const SourceOpener open_;
    const Listener listener_;
    mutable std::mutex mutex_;
    std::shared_ptr<FrameQueue> queue_;
    std::optional<LoopRegion> loop_;
    // Last: it uses all of the above.
    std::jthread thread_;
};

} // namespace genrescope
