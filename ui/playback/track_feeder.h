#pragma once

#include "core/audio/decoded_audio.h"
#include "core/base/byte_source.h"
#include "ui/playback/frame_queue.h"
#include "ui/playback/heard_part.h"

#include <QString>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <stop_token>

namespace genrescope {

/// A part of a track that is repeated, in seconds: begin < end.
struct LoopRegion {
    double begin = 0.0;
    double end = 0.0;

    bool operator==(const LoopRegion&) const = default;
};

/// Opens the bytes of a track; called on a worker thread. May throw FileError.
using SourceOpener = std::function<std::unique_ptr<ByteSource>()>;

/// Decodes one track on a thread of its own, two seconds ahead of playback, into a queue.
///
/// The thread may be waiting for a slow disk, or for one that never answers. So it is never joined:
/// it is told to stop, owns what it still uses, and ends when its read returns.
class TrackFeeder {
public:
    /// Called on the feeder's thread, never after the feeder is gone.
    struct Listener {
        std::function<void(const AudioInfo&, std::shared_ptr<FrameQueue>)> opened;
        /// The decoder reached the track's end: its true length in seconds.
        std::function<void(double)> measured;
        /// One sentence.
        std::function<void(QString)> failed;
    };

    TrackFeeder(SourceOpener open, Listener listener);
    ~TrackFeeder();
    TrackFeeder(const TrackFeeder&) = delete;
    TrackFeeder& operator=(const TrackFeeder&) = delete;

    /// The region that is repeated without a gap from now on. Queued frames are decoded again. A
    /// position beyond the region's end continues at its start.
    void setLoop(const std::optional<LoopRegion>& loop);

    /// What is heard in place of the track from now on; null: the track. Queued frames are decoded
    /// again.
    void setHeard(std::shared_ptr<const HeardPart> heard);

    /// Ready once the thread has ended, for those who have time to wait.
    const std::shared_future<void>& ended() const { return ended_; }

private:
    class Work;

    std::shared_ptr<Work> work_;
    std::stop_source stop_;
    std::shared_future<void> ended_;
};

} // namespace genrescope
