#include "ui/widgets/chart_view.h"

#include "ui/theme/model_style.h"
#include "ui/widgets/chart_accessible.h"

#include <QAccessible>
#include <QAccessibleValueChangeEvent>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace genrescope {

namespace {

// Room that a label needs along its axis, in widths or heights of its text.
constexpr int labelWidths = 8;
constexpr int labelHeights = 2;

} // namespace

ChartView::ChartView(QWidget* parent) : QChartView(parent)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setMinimumSize(160, 120);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    // Half of the last label hangs over the end of its axis.
    chart()->setMargins({0, 0, 20, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    applyPalette();
}

void ChartView::setTitle(const QString& title)
{
    title_ = title;
    setAccessibleName(title);
}

QCategoryAxis* ChartView::addAxis(Qt::Alignment side)
{
    auto* axis = new QCategoryAxis(chart());
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    chart()->addAxis(axis, side);
    axes_.append(axis);
    applyPalette();
    return axis;
}

void ChartView::setAxis(QCategoryAxis* axis, double low, double high, AxisUnit unit,
                        bool logarithmic)
{
    const Qt::Orientation orientation = axis->orientation();
    const QFontMetrics metrics(axis->labelsFont());
    const int room = orientation == Qt::Horizontal ? labelWidths * metrics.averageCharWidth()
                                                   : labelHeights * metrics.height();
    const int maxTicks = std::clamp(pixelsAlong(orientation) / room, 3, 8);
    const std::vector<AxisTick> ticks = axisTicks(low, high, maxTicks, unit, logarithmic, locale());

    QStringList labels;
    for (const AxisTick& tick : ticks)
        labels.append(tick.label);
    const bool moved = axis->min() != low || axis->max() != high;
    if (!moved && labels == axis->categoriesLabels())
        return;
    for (const QString& label : axis->categoriesLabels())
        axis->remove(label);
    axis->setStartValue(low);
    for (const AxisTick& tick : ticks)
        axis->append(tick.label, tick.position);
    axis->setRange(low, high);
}

int ChartView::pixelsAlong(Qt::Orientation orientation) const
{
    const QRectF plot = chart()->plotArea();
    const double length = orientation == Qt::Horizontal ? plot.width() : plot.height();
    return std::max(8, static_cast<int>(length));
}

void ChartView::paint(QPainter& painter, const QRectF& target)
{
    // A view that was never shown has not laid its chart out yet.
    chart()->resize(size());
    chart()->layout()->activate();
    refresh();
    chart()->layout()->activate();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(target, palette().base());
    scene()->render(&painter, target, QRectF(QPointF(), size()));
}

void ChartView::announceValue()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(this, valueText());
    QAccessible::updateAccessibility(&event);
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange ||
        type == QEvent::StyleChange) {
        applyPalette();
        restyle();
    }
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = viewport()->rect().adjusted(1, 1, -1, -1);
    option.backgroundColor = palette().color(QPalette::Base);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::applyPalette()
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    chart()->setBackgroundBrush(base);
    setBackgroundBrush(base);
    chart()->legend()->setLabelColor(text);
    chart()->legend()->setFont(font());
    for (QCategoryAxis* axis : std::as_const(axes_)) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setGridLineColor(blended(text, base, 0.12));
        axis->setLinePenColor(blended(text, base, 0.4));
        axis->setTitleBrush(text);
        axis->setTitleFont(font());
    }
}

} // namespace genrescope
