#pragma once

#include "ui/widgets/mel_axis.h"
#include "ui/widgets/time_range.h"

namespace genrescope {

/// The visible part of a track: a stretch of time and a range of mel bands, always within the
/// track.
class ViewFrame {
public:
    /// Visible seconds: initially, and the minimum.
    static constexpr double defaultSpan = 20.0;
    static constexpr double minSpan = 1.0;
    static constexpr double minBands = 4.0;

    /// Starts over with a track of this many bands, seen at full height.
    void setBands(int bands);
    /// The track's length in seconds; it may grow.
    void setDuration(double seconds);
    double duration() const { return duration_; }

    const TimeRange& time() const { return time_; }
    const BandRange& bands() const { return bands_; }

    /// `factor` > 1 shows more. The point at `anchor` stays where it is.
    void zoomTime(double factor, double anchor);
    void zoomBands(double factor, double anchor);
    void moveTime(double start);
    void panBands(double bands);
    /// The usual span around the middle, and all bands.
    void reset();

private:
    void fit();

    double duration_ = 0.0;
    double allBands_ = 0.0;
    /// What was requested; time_ is what the track's length allows of it.
    double span_ = defaultSpan;
    TimeRange time_;
    BandRange bands_;
};

} // namespace genrescope
