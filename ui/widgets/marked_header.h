#pragma once

#include <QHeaderView>

namespace genrescope {

/// The header of a table: marks of models have their models' colors, and titles stand above their
/// columns as the cells do.
class MarkedHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit MarkedHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;

private:
    /// Less than 0 where the title names no model.
    int placeOf(int section) const;
    Qt::Alignment alignmentOf(int section) const;
    void paintTitle(QPainter& painter, const QStyleOptionHeader& option, int place) const;

    /// Whether the title is painted by the style or here.
    mutable bool withTitle_ = true;
};

} // namespace genrescope
