#include "ui/widgets/frequency_chart.h"

#include "ui/widgets/frequency_chart_accessible.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

constexpr int rowGap = 8;

} // namespace

FrequencyChart::FrequencyChart(QWidget* parent) : QAbstractScrollArea(parent)
{
    installFrequencyChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
}

void FrequencyChart::setModel(QAbstractItemModel* model, int nameColumn, int valueColumn,
                              int valueRole)
{
    if (model_)
        model_->disconnect(this);
    model_ = model;
    nameColumn_ = nameColumn;
    valueColumn_ = valueColumn;
    valueRole_ = valueRole;
    connect(model, &QAbstractItemModel::modelReset, this, &FrequencyChart::layoutChanged);
    connect(model, &QAbstractItemModel::layoutChanged, this, &FrequencyChart::layoutChanged);
    connect(model, &QAbstractItemModel::dataChanged, this, &FrequencyChart::layoutChanged);
    layoutChanged();
}

int FrequencyChart::barCount() const
{
    return model_ ? model_->rowCount() : 0;
}

QString FrequencyChart::barName(int bar) const
{
    return model_->index(bar, nameColumn_).data().toString();
}

QString FrequencyChart::barText(int bar) const
{
    return model_->index(bar, valueColumn_).data().toString();
}

double FrequencyChart::barValue(int bar) const
{
    return model_->index(bar, valueColumn_).data(valueRole_).toDouble();
}

int FrequencyChart::rowHeight() const
{
    return fontMetrics().height() + rowGap;
}

QSize FrequencyChart::sizeHint() const
{
    return {320, 8 * rowHeight()};
}

QSize FrequencyChart::minimumSizeHint() const
{
    return {200, 3 * rowHeight()};
}

void FrequencyChart::measure()
{
    nameWidth_ = 0;
    textWidth_ = 0;
    largest_ = 0.0;
    for (int bar = 0; bar < barCount(); ++bar) {
        // Rounded up: what is shortened below is measured in fractions of a pixel.
        const double name = QFontMetricsF(font()).horizontalAdvance(barName(bar));
        nameWidth_ = std::max(nameWidth_, static_cast<int>(std::ceil(name)) + 1);
        textWidth_ = std::max(textWidth_, fontMetrics().horizontalAdvance(barText(bar)));
        largest_ = std::max(largest_, barValue(bar));
    }
    // Bars keep at least half of the room.
    nameWidth_ = std::min(nameWidth_, viewport()->width() * 2 / 5);
}

void FrequencyChart::layoutChanged()
{
    measure();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(
        0, std::max(0, barCount() * rowHeight() + rowGap - viewport()->height()));
    viewport()->update();
}

void FrequencyChart::resizeEvent(QResizeEvent*)
{
    layoutChanged();
}

void FrequencyChart::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layoutChanged();
}

void FrequencyChart::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const int height = rowHeight();
    const int top = rowGap / 2 - verticalScrollBar()->value();
    const int first = std::max(0, (event->rect().top() - top) / height);
    const int last = std::min(barCount() - 1, (event->rect().bottom() - top) / height);
    const int barLeft = rowGap + nameWidth_ + rowGap;
    const int barRoom = viewport()->width() - barLeft - rowGap - textWidth_ - rowGap;
    for (int bar = first; bar <= last; ++bar) {
        const QRect row(0, top + bar * height, viewport()->width(), height);
        const QString name = fontMetrics().elidedText(barName(bar), Qt::ElideRight, nameWidth_);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(rowGap, row.top(), nameWidth_ + 1, height),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), name);
        const double part = largest_ > 0.0 ? barValue(bar) / largest_ : 0.0;
        // A value above 0 never looks like 0.
        const int width =
            part > 0.0 ? std::max(1, static_cast<int>(std::lround(part * barRoom))) : 0;
        painter.fillRect(QRect(barLeft, row.top() + 3, width, height - 6),
                         palette().color(QPalette::Highlight));
        painter.drawText(QRect(barLeft + width + rowGap, row.top(), textWidth_ + 1, height),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), barText(bar));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        // Some styles draw it only for keyboard focus.
        option.state |= QStyle::State_KeyboardFocusChange;
        option.rect = viewport()->rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void FrequencyChart::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FrequencyChart::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool FrequencyChart::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int bar = (help->pos().y() + verticalScrollBar()->value() - rowGap / 2) / rowHeight();
    if (bar < 0 || bar >= barCount())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<span>%1: %2</span>")
                               .arg(barName(bar).toHtmlEscaped(), barText(bar).toHtmlEscaped()),
                           viewport());
    return true;
}

} // namespace genrescope
