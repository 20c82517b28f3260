#pragma once

#include <QStyledItemDelegate>

namespace genrescope {

/// Draws a progress bar in cells that have a fraction, and every other cell as usual.
class ProgressDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// @param fractionRole  gives a number in [0, 1], or nothing.
    explicit ProgressDelegate(int fractionRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int fractionRole_;
};

} // namespace genrescope
