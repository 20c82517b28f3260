#include "ui/widgets/time_axis.h"

#include "ui/text/format.h"
#include "ui/widgets/axis_ticks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace genrescope {

namespace {

/// Pixels between labels.
constexpr double labelGap = 24.0;

bool showsTenths(double step)
{
    return step < 1.0;
}

} // namespace

double timeStep(double minimum)
{
    static constexpr std::array steps = {0.1,  0.2,  0.5,   1.0,   2.0,   5.0,   10.0,   15.0,
                                         30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0};
    const auto found = std::ranges::lower_bound(steps, minimum);
    if (found != steps.end())
        return *found;
    return std::ceil(minimum / steps.back()) * steps.back();
}

void TimeAxis::layout(const TimeScale& scale, double leftEdge, double rightEdge, const QFont& font)
{
    ticks_.clear();
    if (scale.width <= 0.0 || scale.range.duration <= 0.0)
        return;
    const double end = scale.range.end();
    // The end of the range has the longest label; tenths are only shown where they are needed.
    const bool tenths =
        showsTenths(timeStep(labelRoom(end, false, font) / scale.pixelsPerSecond()));
    const double step = timeStep(labelRoom(end, tenths, font) / scale.pixelsPerSecond());
    const auto first = static_cast<qint64>(std::ceil(scale.range.start / step - 1e-9));
    const auto last = static_cast<qint64>(std::floor(end / step + 1e-9));
    setStep(step, font, static_cast<std::size_t>(std::max<qint64>(0, last - first)) + 2);
    for (qint64 index = first; index <= last; ++index) {
        const Label& label = labelAt(index);
        const double seconds = static_cast<double>(index) * step_;
        const double x = scale.xOf(seconds);
        // At the edges the label is shifted inward rather than being cut off.
        const double left = std::clamp(x - label.width / 2.0, leftEdge,
                                       std::max(leftEdge, rightEdge - label.width));
        if (ticks_.empty() || left >= ticks_.back().labelRight + labelGap / 3.0)
            ticks_.push_back({seconds, x, left, left + label.width,
                              static_cast<std::size_t>(index) % labels_.size()});
    }
}

void TimeAxis::paint(QPainter& painter, double top) const
{
    for (const Tick& tick : ticks_) {
        painter.drawLine(QPointF(tick.x, top), QPointF(tick.x, top + tickLength - 1.0));
        painter.drawStaticText(QPointF(tick.labelLeft, top + labelTop), labels_[tick.slot].text);
    }
}

int TimeAxis::heightHint(const QFont& font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).height() + labelTop + 1.0));
}

double TimeAxis::labelRoom(double seconds, bool tenths, const QFont& font)
{
    static constexpr std::array longer = {600.0, 3600.0, 36'000.0};
    const auto digits =
        static_cast<std::size_t>(std::ranges::upper_bound(longer, seconds) - longer.begin());
    if (font != roomFont_) {
        rooms_ = {};
        roomFont_ = font;
    }
    double& room = rooms_[2 * digits + (tenths ? 1 : 0)];
    if (room == 0.0)
        room = QFontMetricsF(font).horizontalAdvance(durationText(seconds, tenths)) + labelGap;
    return room;
}

const TimeAxis::Label& TimeAxis::labelAt(qint64 index)
{
    Label& label = labels_[static_cast<std::size_t>(index) % labels_.size()];
    if (label.index != index) {
        label.index = index;
        label.text.setText(durationText(static_cast<double>(index) * step_, showsTenths(step_)));
        label.text.setTextFormat(Qt::PlainText);
        label.text.prepare({}, font_);
        label.width = label.text.size().width();
    }
    return label;
}

void TimeAxis::setStep(double step, const QFont& font, std::size_t labels)
{
    if (step == step_ && font == font_ && labels <= labels_.size())
        return;
    step_ = step;
    font_ = font;
    labels_.assign(labels + 2, {});
    ticks_.reserve(labels_.size());
}

} // namespace genrescope
