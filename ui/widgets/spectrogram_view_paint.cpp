#include "ui/widgets/spectrogram_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <cmath>

namespace genrescope {

namespace {

/// Between the mouse and its read-out, and around the read-out's text.
constexpr double readOutDistance = 14.0;
constexpr double readOutPadding = 5.0;

} // namespace

void SpectrogramView::paintEvent(QPaintEvent* event)
{
    if (painter_.pixelRatio() != devicePixelRatioF())
        painter_.layout(scene(), canvas());
    QPainter painter(this);
    painter_.paint(painter, event->region());
    if (painter_.track())
        paintOverlays(painter);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void SpectrogramView::paintOverlays(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(painter_.plot(), Qt::IntersectClip);
    if (newRegion_ || region_)
        paintRegion(painter, newRegion_ ? *newRegion_ : *region_);
    paintPlayhead(painter);
    if (hover_)
        paintReadOut(painter);
    painter.restore();
}

void SpectrogramView::paintRegion(QPainter& painter, const TimeRange& region) const
{
    const QRectF& plot = painter_.plot();
    const double left = painter_.timeScale().xOf(region.start);
    const double right = painter_.timeScale().xOf(region.end());
    // What is not repeated is dimmed; the edges have the accent color.
    const QColor dimmed(0, 0, 0, 110);
    painter.fillRect(QRectF(plot.topLeft(), QPointF(left, plot.bottom())) & plot, dimmed);
    painter.fillRect(QRectF(QPointF(right, plot.top()), plot.bottomRight()) & plot, dimmed);
    const QColor accent = palette().color(QPalette::Highlight);
    for (const double x : {left, right}) {
        painter.fillRect(QRectF(x - 2.0, plot.top(), 4.0, plot.height()), QColor(255, 255, 255));
        painter.fillRect(QRectF(x - 1.0, plot.top(), 2.0, plot.height()), accent);
    }
}

void SpectrogramView::paintPlayhead(QPainter& painter) const
{
    const QRectF& plot = painter_.plot();
    const double ratio = painter_.pixelRatio();
    double x = painter_.timeScale().xOf(playhead_);
    if (gliding_)
        painter.setRenderHint(QPainter::Antialiasing);
    else
        x = std::round(x * ratio) / ratio;
    // White with a dark outline contrasts with every color of every map.
    painter.fillRect(QRectF(x - 2.0, plot.top(), 4.0, plot.height()), QColor(0, 0, 0, 140));
    painter.fillRect(QRectF(x - 1.0, plot.top(), 2.0, plot.height()), QColor(255, 255, 255));
}

QRect SpectrogramView::readOutRect() const
{
    if (!hover_)
        return {};
    const QRectF& plot = painter_.plot();
    const QSizeF size = readOut_.size() + QSizeF(2.0 * readOutPadding, 2.0 * readOutPadding);
    double x = hover_->x() + readOutDistance;
    double y = hover_->y() + readOutDistance;
    if (x + size.width() > plot.right())
        x = hover_->x() - readOutDistance - size.width();
    if (y + size.height() > plot.bottom())
        y = hover_->y() - readOutDistance - size.height();
    return QRectF(QPointF(std::max(x, plot.left()), std::max(y, plot.top())), size).toAlignedRect();
}

void SpectrogramView::paintReadOut(QPainter& painter) const
{
    const QRectF box = readOutRect();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setPen(Qt::white);
    painter.drawStaticText(box.topLeft() + QPointF(readOutPadding, readOutPadding), readOut_);
}

} // namespace genrescope
