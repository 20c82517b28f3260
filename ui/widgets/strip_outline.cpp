#include "ui/widgets/strip_outline.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Crops that share one pixel.
struct Pixel {
    double x = 0.0;
    double lowest = 1.0;
    double highest = 0.0;
    double first = 0.0;
    double last = 0.0;
};

class OutlineBuilder {
public:
    OutlineBuilder(const QRectF& strip, QPolygonF& outline) : strip_(strip), outline_(outline) {}

    void add(double x, double value)
    {
        if (std::isnan(value))
            return;
        if (!open_ || std::floor(x) != std::floor(pixel_.x)) {
            flush();
            pixel_ = {x, value, value, value, value};
            open_ = true;
            return;
        }
        pixel_.lowest = std::min(pixel_.lowest, value);
        pixel_.highest = std::max(pixel_.highest, value);
        pixel_.last = value;
    }

    void flush()
    {
        if (!open_)
            return;
        point(pixel_.x, pixel_.first);
        if (pixel_.lowest < pixel_.highest) {
            point(pixel_.x, pixel_.highest);
            point(pixel_.x, pixel_.lowest);
            point(pixel_.x, pixel_.last);
        }
        open_ = false;
    }

    void corner(double x) { outline_.append(QPointF(x, strip_.bottom())); }

private:
    void point(double x, double value)
    {
        outline_.append(QPointF(x, strip_.bottom() - value * (strip_.height() - 1.0)));
    }

    const QRectF& strip_;
    QPolygonF& outline_;
    Pixel pixel_;
    bool open_ = false;
};

/// Seconds at which the last crop ends. The first one begins at 0, so its center gives half the
/// length of a crop.
double knownUntil(const QList<double>& times)
{
    return times.back() + times.front();
}

} // namespace

void outlineOf(const GenreCurves& curves, std::size_t model, int label, const TimeScale& scale,
               const QRectF& strip, double left, double right, QPolygonF& outline)
{
    outline.clear();
    const QList<double>& times = curves.models[model].times;
    if (times.empty())
        return;
    const double begin = std::max(0.0, scale.secondsAt(left));
    const double end = std::min(knownUntil(times), scale.secondsAt(right));
    if (end <= begin || std::isnan(curves.valueAt(model, label, begin)))
        return;
    OutlineBuilder builder(strip, outline);
    builder.corner(scale.xOf(begin));
    builder.add(scale.xOf(begin), curves.valueAt(model, label, begin));
    const QList<float>& values = curves.models[model].values;
    qsizetype crop = std::ranges::upper_bound(times, begin) - times.begin();
    for (; crop < times.size() && times[crop] < end; ++crop)
        builder.add(scale.xOf(times[crop]),
                    static_cast<double>(values[crop * curves.labels.size() + label]));
    builder.flush();
    builder.add(scale.xOf(end), curves.valueAt(model, label, end));
    builder.flush();
    builder.corner(scale.xOf(end));
}

} // namespace genrescope
