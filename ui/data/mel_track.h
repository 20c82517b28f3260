#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace genrescope {

/// The log-mel spectrogram of one track, as far as it has been analyzed, for the widgets that draw
/// it.
///
/// Frames are appended as they come and never change. Values are kept in hundredths of a dB
/// (16 bits), in chunks that never move: a track of two hours takes 77 MB, and no append copies
/// what is already there. Beside the frames it keeps maxima over 4, 16, 64 … frames, so that the
/// maximum over any stretch costs about the same.
class MelTrack {
public:
    /// @param bands mel bands per frame.
    /// @param framesPerSecond  frame t is centered on t / framesPerSecond.
    /// @param minFrequency, maxFrequency  Hz: what the bands span.
    /// @throws ConfigError if a number is not positive or the frequencies are not a range.
    MelTrack(int bands, double framesPerSecond, double minFrequency, double maxFrequency);

    int bands() const { return bands_; }
    double framesPerSecond() const { return framesPerSecond_; }
    double minFrequency() const { return minFrequency_; }
    double maxFrequency() const { return maxFrequency_; }

    /// @param values  frames × bands, row-major, absolute dB. An incomplete last frame is an error.
    /// @throws FeatureError if values are not whole frames.
    void append(std::span<const float> values);

    std::size_t frames() const { return levels_.front().rows; }

    /// What the views show as 0 dB, in absolute dB: the loudest value so far; so high that all is
    /// dark where that is silent.
    float reference() const;

    /// Expected duration of the whole track in seconds, if the container declares it; 0 once all is
    /// analyzed.
    void announceDuration(double seconds) { announced_ = seconds; }
    /// Seconds: as declared, or as analyzed if that is more.
    double duration() const;
    /// Seconds analyzed so far.
    double analyzed() const;

    /// dB, absolute. `frame` < frames(), 0 ≤ band < bands().
    float decibel(std::size_t frame, int band) const;

    static constexpr float unitsPerDecibel = 100.0F;
    /// One frame as stored: absolute dB times unitsPerDecibel.
    std::span<const std::int16_t> frame(std::size_t frame) const { return row(0, frame); }
    /// Per band the maximum over the frames [first, last), first < last ≤ frames().
    void maximumOver(std::size_t first, std::size_t last, std::span<std::int16_t> maximum) const;

private:
    /// Maxima over 4^level frames.
    struct Level {
        std::vector<std::unique_ptr<std::int16_t[]>> chunks = {};
        std::size_t rows = 0;
    };

    std::span<const std::int16_t> row(std::size_t level, std::size_t index) const;
    std::span<std::int16_t> newRow(std::size_t level);
    void addToPyramid();

    int bands_ = 0;
    double framesPerSecond_ = 0.0;
    double minFrequency_ = 0.0;
    double maxFrequency_ = 0.0;
    double announced_ = 0.0;
    int maximum_ = 0;
    std::vector<Level> levels_;
};

} // namespace genrescope
