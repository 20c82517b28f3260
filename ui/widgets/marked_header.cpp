#include "ui/widgets/marked_header.h"

#include "ui/theme/model_style.h"

#include <QAbstractItemModel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleOptionHeader>

namespace genrescope {

MarkedHeader::MarkedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

int MarkedHeader::placeOf(int section) const
{
    const QVariant place =
        model() == nullptr ? QVariant() : model()->headerData(section, orientation(), markRole);
    return place.isValid() ? place.toInt() : -1;
}

Qt::Alignment MarkedHeader::alignmentOf(int section) const
{
    const QVariant ofCells = model()->index(0, section).data(Qt::TextAlignmentRole);
    if (ofCells.userType() == QMetaType::Int)
        return Qt::Alignment(ofCells.toInt());
    return ofCells.isValid() ? ofCells.value<Qt::Alignment>() : Qt::AlignLeft | Qt::AlignVCenter;
}

void MarkedHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->textAlignment = alignmentOf(section);
    if (!withTitle_)
        option->text.clear();
}

void MarkedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const int place = placeOf(section);
    if (place < 0) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    painter->save();
    {
        const QScopedValueRollback untitled(withTitle_, false);
        QHeaderView::paintSection(painter, rect, section);
    }
    painter->restore();
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    // Text and sign of the order depend on how much room there is.
    option.rect = rect;
    initStyleOptionForIndex(&option, section);
    paintTitle(*painter, option, place);
}

void MarkedHeader::paintTitle(QPainter& painter, const QStyleOptionHeader& option, int place) const
{
    const ModelStyle look = modelStyle(place, palette());
    const QRect room = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this);
    const QFontMetrics metrics = fontMetrics();
    const QString title = metrics.elidedText(option.text, Qt::ElideRight, room.width());
    const QRect box =
        QStyle::alignedRect(option.direction, option.textAlignment,
                            QSize(metrics.horizontalAdvance(title), metrics.height()), room);
    const qsizetype mark = title.indexOf(look.markText());
    painter.save();
    painter.setFont(font());
    painter.setPen(option.palette.color(QPalette::ButtonText));
    int x = box.left();
    const auto write = [&](const QString& part) {
        painter.drawText(x, box.top() + metrics.ascent(), part);
        x += metrics.horizontalAdvance(part);
    };
    write(title.left(mark));
    if (mark >= 0) {
        painter.setPen(look.color);
        write(look.markText());
        painter.setPen(option.palette.color(QPalette::ButtonText));
        write(title.mid(mark + 1));
    }
    painter.restore();
}

} // namespace genrescope
