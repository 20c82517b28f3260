#include "ui/widgets/spectrogram_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Eighths of a degree (120 per notch) that double or halve the visible range.
constexpr double wheelPerOctave = 480.0;
constexpr double keyZoom = 1.414;
/// Fraction of the view by which one key press moves it.
constexpr double keyPan = 0.1;

} // namespace

void SpectrogramView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !painter_.track() ||
        !painter_.plot().contains(event->position())) {
        event->ignore();
        return;
    }
    pressPosition_ = event->position();
    lastPosition_ = pressPosition_;
    gesture_ = event->modifiers() & Qt::ShiftModifier ? Gesture::Select : Gesture::Press;
}

void SpectrogramView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF position = event->position();
    if (gesture_ == Gesture::Press &&
        (position - pressPosition_).manhattanLength() >= QApplication::startDragDistance()) {
        gesture_ = Gesture::Pan;
        setCursor(Qt::ClosedHandCursor);
    }
    drag(position);
    const bool reads = gesture_ != Gesture::Pan && painter_.plot().contains(position);
    setHover(reads ? std::optional(position) : std::nullopt);
}

void SpectrogramView::drag(QPointF position)
{
    if (gesture_ == Gesture::Pan) {
        const QPointF moved = lastPosition_ - position;
        const double bandsPerPixel = frame_.bands().size() / painter_.plot().height();
        pan(moved.x() / painter_.timeScale().pixelsPerSecond(), -moved.y() * bandsPerPixel);
        lastPosition_ = position;
    } else if (gesture_ == Gesture::Select) {
        const double a = pointAt(pressPosition_).seconds;
        const double b = pointAt(position).seconds;
        newRegion_ = TimeRange{std::min(a, b), std::abs(b - a)};
        update(timeRegion());
    }
}

void SpectrogramView::mouseReleaseEvent(QMouseEvent* event)
{
    const Gesture finished = std::exchange(gesture_, Gesture::None);
    const std::optional<TimeRange> selected = std::exchange(newRegion_, {});
    if (event->button() != Qt::LeftButton || finished == Gesture::None) {
        event->ignore();
        return;
    }
    unsetCursor();
    if (finished == Gesture::Press)
        Q_EMIT seekRequested(pointAt(pressPosition_).seconds);
    if (finished == Gesture::Select && selected && selected->duration > 0.0)
        Q_EMIT regionSelected(selected->start, selected->end());
    update(timeRegion());
}

void SpectrogramView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && painter_.track())
        resetZoom();
}

void SpectrogramView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHover({});
}

void SpectrogramView::wheelEvent(QWheelEvent* event)
{
    if (!painter_.track()) {
        event->ignore();
        return;
    }
    const QPoint delta = event->angleDelta();
    const double factor = std::exp2(-delta.y() / wheelPerOctave);
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBands(factor, painter_.bandAt(event->position().y()));
    } else {
        if (delta.y() != 0)
            zoomTime(factor, painter_.timeScale().secondsAt(event->position().x()));
        if (delta.x() != 0)
            pan(-keyPan * delta.x() / 120.0 * frame_.time().duration, 0.0);
    }
    if (hover_)
        setHover(event->position());
    event->accept();
}

void SpectrogramView::keyPressEvent(QKeyEvent* event)
{
    if (!painter_.track() || !handleKey(event->key(), event->modifiers()))
        event->ignore();
}

bool SpectrogramView::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers & Qt::ControlModifier;
    if (key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus) {
        const double factor = key == Qt::Key_Minus ? keyZoom : 1.0 / keyZoom;
        const TimeRange& time = frame_.time();
        if (control)
            zoomBands(factor, (frame_.bands().low + frame_.bands().high) / 2.0);
        else
            zoomTime(factor,
                     time.contains(playhead_) ? playhead_ : time.start + time.duration / 2.0);
        return true;
    }
    if (!(modifiers & Qt::AltModifier))
        return false;
    const double seconds = keyPan * frame_.time().duration;
    const double bands = keyPan * frame_.bands().size();
    switch (key) {
    case Qt::Key_Left:
        pan(-seconds, 0.0);
        return true;
    case Qt::Key_Right:
        pan(seconds, 0.0);
        return true;
    case Qt::Key_Up:
        pan(0.0, bands);
        return true;
    case Qt::Key_Down:
        pan(0.0, -bands);
        return true;
    default:
        return false;
    }
}

void SpectrogramView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SpectrogramView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SpectrogramView::setHover(const std::optional<QPointF>& position)
{
    update(readOutRect());
    const bool left = hover_ && !position;
    hover_ = painter_.track() ? position : std::nullopt;
    if (hover_) {
        const SpectrogramPoint point = pointAt(*hover_);
        readOut_.setText(pointText(point));
        readOut_.prepare({}, font());
        update(readOutRect());
        Q_EMIT pointHovered(point);
    }
    if (left)
        Q_EMIT pointLeft();
}

void SpectrogramView::zoomTime(double factor, double anchor)
{
    frame_.zoomTime(factor, anchor);
    if (following_) {
        // The playhead is followed where the zoom has put it, if it is still visible.
        const double share = (playhead_ - frame_.time().start) / frame_.time().duration;
        if (share < 0.0 || share > 1.0)
            setFollowing(false);
        else if (frame_.time().duration < frame_.duration())
            followShare_ = share;
    }
    relayout();
}

void SpectrogramView::zoomBands(double factor, double anchor)
{
    frame_.zoomBands(factor, anchor);
    relayout();
}

void SpectrogramView::pan(double seconds, double bands)
{
    if (seconds != 0.0) {
        frame_.moveTime(frame_.time().start + seconds);
        setFollowing(false);
    }
    if (bands != 0.0)
        frame_.panBands(bands);
    relayout();
}

} // namespace genrescope
