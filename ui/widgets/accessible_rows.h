#pragma once

#include <QAccessibleWidget>
#include <QString>

#include <vector>

namespace genrescope {

/// A widget that shows a list of rows, each of which can be described in words.
class RowSource {
public:
    virtual ~RowSource() = default;

    virtual int rowCount() const = 0;
    /// "Electronic: GRU 71%, Transformer 83%"
    virtual QString rowText(int row) const = 0;
    /// In the widget's coordinates.
    virtual QRect rowRect(int row) const = 0;
    /// The row that the keyboard is on, or -1.
    virtual int currentRow() const = 0;
};

/// Presents such a widget to screen readers as a list with its rows as items.
class AccessibleRows final : public QAccessibleWidget {
public:
    AccessibleRows(QWidget* widget, RowSource* source);
    ~AccessibleRows() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    RowSource* source_;
    /// Of the rows asked for so far.
    mutable std::vector<QAccessible::Id> rows_;
};

/// Makes Qt present every widget that is a RowSource in this way. May be called more than once.
void installAccessibleRows();

/// Tells screen readers that the keyboard is on another row.
void announceRow(QWidget* widget, int row);

} // namespace genrescope
