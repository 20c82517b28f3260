#pragma once

#include <QStyledItemDelegate>

namespace genrescope {

/// Draws the rows of the track table: title over artist, and genres in the models' colors.
class TrackDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTitle(QPainter* painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    /// Title cell, second line: what the track is marked as, and what room is left for.
    void paintMarks(QPainter* painter, const QStyleOptionViewItem& option, const QString& marks,
                    QRect& line) const;
    void paintGenre(QPainter* painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
};

} // namespace genrescope
