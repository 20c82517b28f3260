#include "ui/pages/track_delegate.h"

#include "ui/models/track_table_model.h"
#include "ui/theme/model_style.h"
#include "ui/widgets/player_icon.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace genrescope {

namespace {

constexpr int margin = 4;
constexpr int signSize = 10;

QColor textColor(const QStyleOptionViewItem& option, QPalette::ColorRole role)
{
    const QPalette::ColorGroup group =
        option.state & QStyle::State_Enabled
            ? (option.state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive)
            : QPalette::Disabled;
    const bool selected = option.state & QStyle::State_Selected;
    return option.palette.color(group, selected ? QPalette::HighlightedText : role);
}

/// The color of the second line, fainter than the first.
QColor quietColor(const QStyleOptionViewItem& option)
{
    QColor color = textColor(option, QPalette::Text);
    color.setAlphaF(0.65F);
    return color;
}

TrackState stateOf(const QModelIndex& index)
{
    return static_cast<TrackState>(index.data(TrackTableModel::StateRole).toInt());
}

ModelStyle styleOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return modelStyle(index.data(TrackTableModel::PlaceRole).toInt(), option.palette);
}

/// Of the mark before a genre, with its gap.
int markWidth(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return option.fontMetrics.horizontalAdvance(styleOf(option, index).markText()) + margin;
}

/// Places in a cell are thought from left to right; here, they are where the language has them.
QRect placed(const QRect& rect, const QStyleOptionViewItem& option)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

/// One line of untrusted text, cut off where it is too long.
void drawLine(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
              const QString& text, const QColor& color)
{
    painter->setPen(color);
    // Tags may contain line breaks.
    painter->drawText(placed(rect, option), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QSize TrackDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(2 * option.fontMetrics.height() + 2 * margin);
    if (index.column() >= TrackTableModel::FirstModelColumn) {
        const QString genre = index.data(Qt::DisplayRole).toString();
        // Rounded up: what is shortened is measured in fractions of a pixel.
        size.setWidth(markWidth(option, index) + option.fontMetrics.horizontalAdvance(genre) + 1 +
                      2 * margin);
    }
    return size;
}

void TrackDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool title = index.column() == TrackTableModel::TitleColumn;
    const bool genre = index.column() >= TrackTableModel::FirstModelColumn;
    if (!title && !genre) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    item.text.clear();
    const QWidget* widget = option.widget;
    QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    painter->save();
    painter->setFont(item.font);
    if (title)
        paintTitle(painter, item, index);
    else
        paintGenre(painter, item, index);
    painter->restore();
}

void TrackDelegate::paintTitle(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    const int lineHeight = inner.height() / 2;
    const TrackState state = stateOf(index);
    const QModelIndex artist = index.siblingAtColumn(TrackTableModel::ArtistColumn);
    const QString second = state == TrackState::Failed
                               ? index.data(TrackTableModel::FailureRole).toString()
                               : artist.data(Qt::DisplayRole).toString();
    const QModelIndex marked = index.siblingAtColumn(TrackTableModel::MarksColumn);
    const QString marks = marked.data(Qt::DisplayRole).toString();
    const bool oneLine = second.isEmpty() && marks.isEmpty();
    QRect upper(inner.left(), inner.top(), inner.width(), oneLine ? inner.height() : lineHeight);
    QRect lower(inner.left(), inner.top() + lineHeight, inner.width(), lineHeight);
    if (index.data(TrackTableModel::PlayingRole).toBool()) {
        const QRect sign(upper.left(), upper.center().y() - signSize / 2, signSize, signSize);
        playerIcon(PlayerSign::Play).paint(painter, placed(sign, option));
        upper.setLeft(sign.right() + margin);
    }
    const bool grayed = state == TrackState::Waiting || state == TrackState::Failed;
    drawLine(painter, option, upper, index.data(Qt::DisplayRole).toString(),
             grayed ? quietColor(option) : textColor(option, QPalette::Text));
    if (!marks.isEmpty())
        paintMarks(painter, option, marks, lower);
    drawLine(painter, option, lower, second, quietColor(option));
}

void TrackDelegate::paintMarks(QPainter* painter, const QStyleOptionViewItem& option,
                               const QString& marks, QRect& line) const
{
    constexpr qreal radius = 3.0;
    const int wanted = option.fontMetrics.horizontalAdvance(marks) + 1 + 2 * margin;
    const QRect chip(line.left(), line.top(), std::min(wanted, line.width()), line.height());
    const QColor color = textColor(option, QPalette::Text);
    QColor fill = color;
    fill.setAlphaF(0.12F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(placed(chip, option), radius, radius);
    drawLine(painter, option, chip.adjusted(margin, 0, -margin, 0), marks, color);
    line.setLeft(chip.right() + margin);
}

void TrackDelegate::paintGenre(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const QString genre = index.data(Qt::DisplayRole).toString();
    QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    if (genre.isEmpty()) {
        if (stateOf(index) == TrackState::Reading)
            drawLine(painter, option, inner, QStringLiteral("…"), quietColor(option));
        return;
    }
    const ModelStyle style = styleOf(option, index);
    const bool selected = option.state & QStyle::State_Selected;
    drawLine(painter, option, inner, style.markText(),
             selected ? textColor(option, QPalette::Text) : style.color);
    inner.setLeft(inner.left() + markWidth(option, index));
    // The most probable genre may still be below its threshold.
    const bool called = index.data(TrackTableModel::CalledRole).toBool();
    drawLine(painter, option, inner, genre,
             called ? textColor(option, QPalette::Text) : quietColor(option));
}

} // namespace genrescope
