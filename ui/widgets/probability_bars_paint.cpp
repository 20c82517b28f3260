#include "ui/text/format.h"
#include "ui/theme/model_style.h"
#include "ui/widgets/bars_legend.h"
#include "ui/widgets/model_mark.h"
#include "ui/widgets/probability_bars.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

constexpr int markGap = 6;
constexpr double corner = 2.0;

} // namespace

QRectF ProbabilityBars::barRect(int label, std::size_t model) const
{
    const double top = metrics_.header + glide_.row(label) * rowHeight() -
                       verticalScrollBar()->value() + metrics_.line + 2.0;
    const double left = metrics_.bar + markGap;
    const double right = viewport()->width() - metrics_.percent - metrics_.check - markGap - 4;
    return {left, std::round(top) + static_cast<double>(model) * (metrics_.bar + barGap),
            std::max(8.0, right - left), static_cast<double>(metrics_.bar)};
}

void ProbabilityBars::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    legend_.paint(painter, palette());
    painter.setClipRect(QRect(0, metrics_.header, viewport()->width(), viewport()->height()),
                        Qt::IntersectClip);
    for (int row = 0; row < rowCount(); ++row)
        if (rowRect(row).intersects(viewport()->rect()))
            paintRow(painter, row);
}

void ProbabilityBars::paintRow(QPainter& painter, int row) const
{
    const int label = order_[static_cast<std::size_t>(row)];
    const QRectF rect = rowRect(row);
    const QFontMetricsF metrics(font());
    const double baseline = rect.top() + metrics.ascent();
    const QString mark = disagreementText(label);
    const double markWidth = mark.isEmpty() ? 0.0 : metrics.horizontalAdvance(mark) + 8.0;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.save();
    QFont nameFont = font();
    nameFont.setBold(isCalledByAny(label));
    painter.setFont(nameFont);
    painter.drawText(QPointF(0.0, baseline),
                     QFontMetricsF(nameFont).elidedText(curves_.nameOf(label), Qt::ElideRight,
                                                        rect.width() - 4.0 - markWidth));
    painter.restore();
    if (!mark.isEmpty())
        painter.drawText(QPointF(rect.width() - 4.0 - metrics.horizontalAdvance(mark), baseline),
                         mark);
    for (std::size_t model = 0; model < curves_.models.size(); ++model)
        paintBar(painter, label, model);
    if (row == current_ && hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect.adjusted(0.0, 0.0, 0.0, -4.0).toAlignedRect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void ProbabilityBars::paintBar(QPainter& painter, int label, std::size_t model) const
{
    const QRectF groove = barRect(label, model);
    const ModelStyle look = modelStyle(curves_.models[model].label.place, palette());
    const double middle = groove.center().y();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color);
    paintMark(painter, look.mark, {metrics_.bar * 0.45, middle}, metrics_.bar * 0.4);
    painter.setBrush(palette().base());
    painter.drawRoundedRect(groove, corner, corner);

    const double value = glide_.value(label, model);
    const QString text =
        std::isnan(value) ? QStringLiteral("–") : percentText(curves_.models[model].whole[label]);
    if (!std::isnan(value)) {
        QRectF bar = groove;
        bar.setWidth(groove.width() * std::clamp(value, 0.0, 1.0));
        QColor fill = look.color;
        if (look.brush != Qt::SolidPattern)
            fill.setAlphaF(0.55F);
        painter.setBrush(fill);
        painter.drawRoundedRect(bar, corner, corner);
        if (look.brush != Qt::SolidPattern) {
            painter.setBrush(QBrush(look.color, look.brush));
            painter.drawRoundedRect(bar, corner, corner);
        }
    }
    const double threshold = curves_.threshold(model, label);
    if (!std::isnan(threshold))
        paintThresholdLine(
            painter, palette(),
            {groove.left() + std::clamp(threshold, 0.0, 1.0) * groove.width(), middle},
            groove.height());
    const double now = curves_.valueAt(model, label, playhead_);
    if (!std::isnan(now))
        paintNowMark(painter, palette(), {groove.left() + now * groove.width(), middle},
                     metrics_.bar * 0.42);
    paintPercent(painter, middle, text, curves_.isCalled(model, label));
}

void ProbabilityBars::paintPercent(QPainter& painter, double middle, const QString& text,
                                   bool called) const
{
    const double right = viewport()->width() - 4.0;
    if (called)
        paintCheck(painter, palette(), {right - metrics_.percent - metrics_.check / 2.0, middle},
                   metrics_.check * 0.4);
    painter.save();
    QFont percentFont = font();
    percentFont.setBold(called);
    painter.setFont(percentFont);
    const QFontMetricsF metrics(percentFont);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QPointF(right - metrics.horizontalAdvance(text),
                             middle - metrics.height() / 2.0 + metrics.ascent()),
                     text);
    painter.restore();
}

} // namespace genrescope
