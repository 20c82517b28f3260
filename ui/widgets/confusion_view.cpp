#include "ui/widgets/confusion_view.h"

#include "ui/models/confusion_model.h"
#include "ui/theme/model_style.h"

#include <QHeaderView>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

constexpr int margin = 6;
// Widest genre name that a header shows in full.
constexpr int nameWidths = 18;

/// Genre names beside their rows, or above their columns, read from bottom to top.
class GenreHeader : public QHeaderView {
public:
    using QHeaderView::QHeaderView;

    QSize sizeHint() const override
    {
        int widest = 0;
        for (int i = 0; i < count(); ++i)
            widest = std::max(widest, fontMetrics().horizontalAdvance(name(i)));
        const int maxExtent = nameWidths * fontMetrics().averageCharWidth();
        // Measured and drawn widths differ by a pixel for rotated text.
        const int extent = std::min(widest, maxExtent) + 2 * margin + 2;
        return orientation() == Qt::Horizontal ? QSize(0, extent) : QSize(extent, 0);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, palette().window());
        painter->setPen(palette().color(QPalette::WindowText));
        QRect room = rect.adjusted(margin, 0, -margin, 0);
        Qt::Alignment alignment = Qt::AlignRight | Qt::AlignVCenter;
        if (orientation() == Qt::Horizontal) {
            painter->translate(rect.bottomLeft());
            painter->rotate(-90.0);
            room = QRect(margin, 0, rect.height() - 2 * margin, rect.width());
            alignment = Qt::AlignLeft | Qt::AlignVCenter;
        }
        painter->drawText(room, static_cast<int>(alignment),
                          fontMetrics().elidedText(name(section), Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    QString name(int section) const
    {
        // A header outlives its model when a window is closed with everything in it.
        return model() == nullptr
                   ? QString()
                   : model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    }
};

/// Where an entry of a list lies after one has been moved.
int placeAfterMove(int place, int from, int to)
{
    if (place == from)
        return to;
    if (from < place && place <= to)
        return place - 1;
    return to <= place && place < from ? place + 1 : place;
}

class CellPainter : public QStyledItemDelegate {
public:
    CellPainter(const QColor& color, QObject* parent) : QStyledItemDelegate(parent), color_(color)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const double share = index.data(ConfusionModel::ShareRole).toDouble();
        const QColor base = option.palette.color(QPalette::Base);
        // The square root makes small shares visible beside large ones.
        const QColor fill = blended(color_, base, std::sqrt(share));
        painter->save();
        painter->fillRect(option.rect.adjusted(0, 0, -1, -1), fill);
        if (index.row() == index.column()) {
            painter->setPen(option.palette.color(QPalette::Mid));
            painter->drawRect(option.rect.adjusted(0, 0, -2, -2));
        }
        painter->setPen(fill.lightnessF() < 0.5F ? Qt::white : Qt::black);
        painter->setFont(option.font);
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(option.palette.color(QPalette::Text), 2.0));
            painter->drawRect(option.rect.adjusted(1, 1, -3, -3));
        }
        painter->restore();
    }

private:
    const QColor& color_;
};

} // namespace

ConfusionView::ConfusionView(QWidget* parent)
    : QTableView(parent), color_(palette().color(QPalette::Highlight))
{
    setHorizontalHeader(new GenreHeader(Qt::Horizontal, this));
    setVerticalHeader(new GenreHeader(Qt::Vertical, this));
    setItemDelegate(new CellPainter(color_, this));
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setStyleSheet(
        QStringLiteral("QTableCornerButton::section { border: 0; background: palette(window); }"));
    setTabKeyNavigation(false);
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
        header->setSectionsMovable(true);
        // Queued: the header is still in its drag.
        connect(
            header, &QHeaderView::sectionMoved, this,
            [this, header](int, int from, int to) {
                // The order is the model's, for rows and columns alike.
                const QSignalBlocker blocker(header);
                header->moveSection(to, from);
                moveGenre(from, to);
            },
            Qt::QueuedConnection);
    }
    connect(this, &QTableView::clicked, this, &ConfusionView::choose);
    measure();
}

void ConfusionView::setConfusionModel(ConfusionModel* model)
{
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ConfusionView::measure);
    measure();
}

void ConfusionView::setColor(const QColor& color)
{
    color_ = color;
    viewport()->update();
}

QImage ConfusionView::picture(int maxExtent)
{
    if (model() == nullptr || model()->rowCount() == 0)
        return {};
    const QSize cells(horizontalHeader()->length(), verticalHeader()->length());
    const QSize headers(verticalHeader()->sizeHint().width(),
                        horizontalHeader()->sizeHint().height());
    ConfusionView whole;
    whole.setPalette(palette());
    whole.setFont(font());
    whole.setConfusionModel(static_cast<ConfusionModel*>(model()));
    whole.setColor(color_);
    whole.setFrameShape(QFrame::NoFrame);
    whole.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole.resize((cells + headers).boundedTo(QSize(maxExtent, maxExtent)));
    return whole.grab().toImage();
}

void ConfusionView::keyPressEvent(QKeyEvent* event)
{
    const bool chosen = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                        event->key() == Qt::Key_Space;
    if (chosen && currentIndex().isValid())
        choose(currentIndex());
    else if (!moveByKey(*event))
        QTableView::keyPressEvent(event);
}

bool ConfusionView::moveByKey(const QKeyEvent& event)
{
    const bool isBack = event.key() == Qt::Key_Up || event.key() == Qt::Key_Left;
    const bool isOn = event.key() == Qt::Key_Down || event.key() == Qt::Key_Right;
    // Arrows of the number pad have a modifier of their own.
    const bool isAlt = (event.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
    if (!isAlt || isBack == isOn || !currentIndex().isValid())
        return false;
    const bool isRow = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    const int from = isRow ? currentIndex().row() : currentIndex().column();
    const int to = isBack ? from - 1 : from + 1;
    if (to >= 0 && to < model()->rowCount())
        moveGenre(from, to);
    return true;
}

void ConfusionView::moveGenre(int from, int to)
{
    const QModelIndex cell = currentIndex();
    Q_EMIT genreMoved(from, to);
    if (cell.isValid()) {
        setCurrentIndex(model()->index(placeAfterMove(cell.row(), from, to),
                                       placeAfterMove(cell.column(), from, to)));
    }
}

void ConfusionView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void ConfusionView::choose(const QModelIndex& index)
{
    const auto* cells = static_cast<const ConfusionModel*>(model());
    Q_EMIT cellChosen(cells->label(index.row()), cells->label(index.column()));
}

void ConfusionView::measure()
{
    const int side = fontMetrics().horizontalAdvance(QStringLiteral("0000")) + margin;
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setMinimumSectionSize(side);
        header->setDefaultSectionSize(side);
    }
    updateGeometries();
}

} // namespace genrescope
