#include "ui/widgets/decimate.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

// Two neighbors outside and the visible ends.
constexpr int fixedPoints = 4;

/// Takes points in ascending order, each once.
class Picker {
public:
    explicit Picker(std::span<const QPointF> points) : points_(points) {}

    void take(std::size_t index)
    {
        if (index < next_)
            return;
        next_ = index + 1;
        const QPointF& point = points_[index];
        if (std::isfinite(point.x()) && std::isfinite(point.y()))
            picked_.append(point);
    }

    QList<QPointF> picked() { return std::move(picked_); }

private:
    std::span<const QPointF> points_;
    std::size_t next_ = 0;
    QList<QPointF> picked_;
};

/// Extremes of points[first, last) in the order in which they come.
void takeExtremes(std::span<const QPointF> points, std::size_t first, std::size_t last,
                  Picker& picker)
{
    std::size_t lowest = last;
    std::size_t highest = last;
    for (std::size_t i = first; i < last; ++i) {
        const double y = points[i].y();
        if (!std::isfinite(y))
            continue;
        if (lowest == last || y < points[lowest].y())
            lowest = i;
        if (highest == last || y > points[highest].y())
            highest = i;
    }
    if (lowest == last)
        return;
    picker.take(std::min(lowest, highest));
    picker.take(std::max(lowest, highest));
}

} // namespace

QList<QPointF> decimate(std::span<const QPointF> points, double left, double right, int pixels)
{
    const auto at = [&](auto found) {
        return static_cast<std::size_t>(std::distance(points.begin(), found));
    };
    const std::size_t first = at(std::ranges::lower_bound(points, left, {}, &QPointF::x));
    const std::size_t last = at(std::ranges::upper_bound(points, right, {}, &QPointF::x));
    const std::size_t begin = first > 0 ? first - 1 : first;
    const std::size_t end = std::min(last + 1, points.size());

    Picker picker(points);
    if (end - begin <= static_cast<std::size_t>(pixels)) {
        for (std::size_t i = begin; i < end; ++i)
            picker.take(i);
        return picker.picked();
    }

    picker.take(begin);
    picker.take(first);
    const int stretches = (pixels - fixedPoints) / 2;
    std::size_t from = first;
    for (int s = 1; s <= stretches; ++s) {
        const double limit = left + (right - left) * s / stretches;
        std::size_t to = last;
        if (s < stretches) {
            to = from;
            while (to < last && points[to].x() < limit)
                ++to;
        }
        takeExtremes(points, from, to, picker);
        from = to;
    }
    if (last > first)
        picker.take(last - 1);
    picker.take(end - 1);
    return picker.picked();
}

} // namespace genrescope
