#include "ui/widgets/overview_bar.h"

#include "ui/text/format.h"
#include "ui/widgets/spectrogram_painter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

constexpr int verticalMargin = 4;
constexpr int positionReach = 2;

} // namespace

OverviewBar::OverviewBar(QWidget* parent) : QWidget(parent)
{
    installAccessiblePosition();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    axisWidth_ = SpectrogramPainter::rightMargin;
    retranslate();
}

void OverviewBar::retranslate()
{
    setAccessibleName(tr("Overview of the track"));
    setAccessibleDescription(
        tr("The whole track; the frame marks the part shown in the spectrogram below. Alt and the "
           "left and right arrow keys move it."));
}

void OverviewBar::setTrack(std::shared_ptr<const MelTrack> track)
{
    track_ = track;
    tiles_.setTrack(std::move(track));
    playhead_ = 0.0;
    region_.reset();
    pressed_ = dragging_ = false;
    update();
}

void OverviewBar::trackGrew()
{
    update();
}

void OverviewBar::setPlayhead(double seconds)
{
    const QRect before = playheadRect();
    playhead_ = seconds;
    if (const QRect after = playheadRect(); after != before) {
        update(before);
        update(after);
    }
}

void OverviewBar::setViewRange(const TimeRange& range)
{
    const QRect before = viewRect().toAlignedRect();
    view_ = range;
    if (const QRect after = viewRect().toAlignedRect(); after != before)
        update(before.united(after).adjusted(-2, -verticalMargin, 2, verticalMargin));
}

void OverviewBar::setLoopRegion(const std::optional<TimeRange>& region)
{
    region_ = region;
    update();
}

void OverviewBar::setColorMap(ColorMap map)
{
    map_ = map;
    update();
}

void OverviewBar::setDecibelRange(const DecibelRange& range)
{
    decibels_ = range;
    update();
}

void OverviewBar::setAxisWidth(int width)
{
    axisWidth_ = width;
    update();
}

QString OverviewBar::positionText() const
{
    if (!track_)
        return tr("No track");
    return tr("%1 of %2; visible: %3 to %4")
        .arg(durationText(playhead_), durationText(track_->duration()), durationText(view_.start),
             durationText(view_.end()));
}

QRectF OverviewBar::strip() const
{
    const double ratio = devicePixelRatioF();
    const DeviceSpan x = deviceSpan(axisWidth_, width() - SpectrogramPainter::rightMargin, ratio);
    const DeviceSpan y = deviceSpan(verticalMargin, height() - verticalMargin, ratio);
    return {x.begin, y.begin, x.pixels / ratio, y.pixels / ratio};
}

TimeScale OverviewBar::scale() const
{
    const QRectF area = strip();
    return {{0.0, positionEnd()}, area.left(), area.width()};
}

QRectF OverviewBar::viewRect() const
{
    const QRectF area = strip();
    const TimeScale time = scale();
    const double left = time.xOf(view_.start);
    return {left, area.top(), std::max(4.0, time.xOf(view_.end()) - left), area.height()};
}

QRect OverviewBar::playheadRect() const
{
    const double x = std::floor(scale().xOf(playhead_));
    return QRectF(x - positionReach, 0.0, 2 * positionReach + 1, height()).toAlignedRect();
}

void OverviewBar::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QRectF area = strip();
    const double ratio = devicePixelRatioF();
    const int columns = static_cast<int>(std::lround(area.width() * ratio));
    if (!track_ || track_->duration() <= 0.0) {
        painter.fillRect(area, palette().base());
    } else {
        tiles_.setLook({columns / track_->duration(),
                        static_cast<int>(std::lround(area.height() * ratio)),
                        {0.0, static_cast<double>(track_->bands())},
                        map_,
                        decibels_,
                        unknownColor(palette())},
                       columns);
        const QRectF dirty = area & QRectF(event->rect());
        const int first = static_cast<int>(std::floor((dirty.left() - area.left()) * ratio));
        const int last = static_cast<int>(std::ceil((dirty.right() - area.left()) * ratio));
        if (!dirty.isEmpty())
            tiles_.paint(painter, {area.left() + first / ratio, area.top()},
                         {first, 0, std::min(last, columns) - first}, ratio);
        paintFrame(painter);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void OverviewBar::paintFrame(QPainter& painter) const
{
    const QRectF area = strip();
    const TimeScale time = scale();
    if (view_.duration > 0.0) {
        const QRectF frame = viewRect() & area;
        const QColor dimmed(0, 0, 0, 90);
        painter.fillRect(QRectF(area.topLeft(), frame.bottomLeft()), dimmed);
        painter.fillRect(QRectF(frame.topRight(), area.bottomRight()), dimmed);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0, Qt::SolidLine, Qt::SquareCap,
                            Qt::MiterJoin));
        painter.drawRect(frame.adjusted(1.0, -1.0, -1.0, 1.0));
    }
    if (region_) {
        const double left = time.xOf(region_->start);
        const QRectF mark(left, area.bottom() - 4.0, std::max(2.0, time.xOf(region_->end()) - left),
                          4.0);
        painter.fillRect(mark & area, palette().color(QPalette::Highlight));
    }
    const double ratio = devicePixelRatioF();
    const double x = std::round(time.xOf(playhead_) * ratio) / ratio;
    painter.fillRect(QRectF(x - 1.5, area.top(), 3.0, area.height()), QColor(0, 0, 0, 140));
    painter.fillRect(QRectF(x - 0.5, area.top(), 1.0, area.height()), Qt::white);
}

void OverviewBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OverviewBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !track_) {
        event->ignore();
        return;
    }
    pressed_ = true;
    pressPosition_ = event->position();
    const double seconds = scale().secondsAt(event->position().x());
    // When grabbed outside its frame, the view is centered under the pointer.
    grip_ = view_.contains(seconds) ? seconds - view_.start : view_.duration / 2.0;
}

void OverviewBar::mouseMoveEvent(QMouseEvent* event)
{
    if (!pressed_)
        return;
    const QPointF moved = event->position() - pressPosition_;
    if (moved.manhattanLength() >= QApplication::startDragDistance())
        dragging_ = true;
    if (dragging_)
        moveView(scale().secondsAt(event->position().x()) - grip_);
}

void OverviewBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !pressed_)
        return;
    if (!dragging_)
        Q_EMIT seekRequested(std::clamp(scale().secondsAt(pressPosition_.x()), 0.0, positionEnd()));
    pressed_ = dragging_ = false;
}

void OverviewBar::keyPressEvent(QKeyEvent* event)
{
    const bool left = event->key() == Qt::Key_Left;
    if (track_ && event->modifiers() == Qt::AltModifier && (left || event->key() == Qt::Key_Right))
        moveView(view_.start + (left ? -view_.duration : view_.duration));
    else
        event->ignore();
}

void OverviewBar::moveView(double start)
{
    Q_EMIT viewMoveRequested(std::clamp(start, 0.0, std::max(0.0, positionEnd() - view_.duration)));
}

} // namespace genrescope
