#pragma once

#include <algorithm>
#include <cmath>

namespace genrescope {

/// A stretch of a track, in seconds.
struct TimeRange {
    double start = 0.0;
    double duration = 0.0;

    double end() const { return start + duration; }
    bool contains(double seconds) const { return seconds >= start && seconds <= end(); }
    bool operator==(const TimeRange&) const = default;
};

/// Maps the seconds of a range to positions between two edges of a widget (logical pixels).
struct TimeScale {
    TimeRange range = {};
    double left = 0.0;
    double width = 0.0;

    double pixelsPerSecond() const { return range.duration > 0.0 ? width / range.duration : 0.0; }
    double xOf(double seconds) const { return left + (seconds - range.start) * pixelsPerSecond(); }
    double secondsAt(double x) const
    {
        return width > 0.0 ? range.start + (x - left) / width * range.duration : range.start;
    }
    bool operator==(const TimeScale&) const = default;
};

/// A stretch of a widget that is aligned to device pixels.
struct DeviceSpan {
    /// Logical pixels.
    double begin = 0.0;
    /// Device pixels.
    int pixels = 0;
};

/// The largest one within [begin, end) (logical pixels). Widgets of the same width that use it with
/// the same margins line up exactly, at every scaling.
inline DeviceSpan deviceSpan(double begin, double end, double pixelRatio)
{
    const double first = std::ceil(begin * pixelRatio - 1e-6);
    const double last = std::floor(end * pixelRatio + 1e-6);
    return {first / pixelRatio, std::max(0, static_cast<int>(last - first))};
}

} // namespace genrescope
