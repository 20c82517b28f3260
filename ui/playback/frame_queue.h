#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace genrescope {

/// Stereo frames on their way from the decoder's thread to the audio device's, and a record of
/// which position in the track each of them belongs to.
///
/// The device counts what it pulled: the *stream*, which only ever grows. Seeking and looping
/// change the position in the *track* at which the stream continues; momentAt() maps one to the
/// other. Thread-safe: one writer, one reader, any thread may ask.
class FrameQueue {
public:
    /// @param sampleRate  Hz.
    /// @param capacity    frames that may wait.
    FrameQueue(int sampleRate, std::size_t capacity);

    int sampleRate() const { return sampleRate_; }

    /// A request to the writer: to decode from `seconds` on, under this number.
    struct Order {
        std::uint64_t number = 0;
        double seconds = 0.0;
    };

    // --- The user's side -------------------------------------------------------------------------

    /// Drops the queued frames; the stream continues at `seconds` of the track, and until that is
    /// audible the position is reported as if it were.
    void jump(double seconds);

    /// Drops the queued frames and has them decoded again from the same position on, or from
    /// `elsewhere(moment)`: after the loop has changed.
    template<typename Elsewhere>
    void refill(Elsewhere elsewhere)
    {
        const std::scoped_lock lock(mutex_);
        replaceOrder(elsewhere(nextSeconds_));
    }

    // --- The writer's side -----------------------------------------------------------------------

    Order order() const;

    /// Appends interleaved frames that begin at `seconds` of the track; waits while the queue is
    /// full. False if the order has changed meanwhile or a stop is wanted: nothing was appended.
    bool push(std::span<const float> stereo, double seconds, std::uint64_t order,
              const std::stop_token& stop);

    /// The track is over. Waits for the next order; false if a stop is wanted.
    bool finish(std::uint64_t order, const std::stop_token& stop);

    // --- The device's side -----------------------------------------------------------------------

    /// Fills `stereo` with the next frames, and with silence where they are late or over.
    void pull(std::span<float> stereo);

    /// Frames pulled in total.
    std::int64_t pulled() const;

    // --- Anyone -------------------------------------------------------------------------------

    struct Moment {
        double seconds = 0.0;
        /// The track was played to its end.
        bool ended = false;
    };

    /// The moment of the track that frame `streamFrame` of the stream belongs to. Call in ascending
    /// order: what lies before is forgotten.
    Moment momentAt(double streamFrame);

    /// True once frames (or the end) are ready to be pulled.
    bool isReady() const;

private:
    struct Chunk {
        double seconds = 0.0;
        std::vector<float> stereo = {};
    };
    enum class Kind { Track, Gap, End };
    /// A stretch of the stream, up to where the next one starts.
    struct Stretch {
        std::int64_t start = 0;
        double seconds = 0.0;
        Kind kind = Kind::Gap;
        std::uint64_t order = 0;
    };

    void replaceOrder(double seconds);
    void note(Kind kind);
    double secondsIn(const Stretch& stretch, double streamFrame) const;

    const int sampleRate_;
    const std::size_t capacity_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Chunk> chunks_;
    /// Frames of the first chunk that were pulled already, and frames that wait in all chunks.
    std::size_t taken_ = 0;
    std::size_t waiting_ = 0;
    bool ended_ = false;
    Order order_;
    /// The last jump: its order, until a frame of it is played.
    Order jump_;
    /// The moment that is pulled next.
    double nextSeconds_ = 0.0;
    std::int64_t pulled_ = 0;
    std::deque<Stretch> stretches_;
};

} // namespace genrescope
