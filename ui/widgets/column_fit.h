#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>

#include <functional>

class QAbstractItemView;
class QHeaderView;

namespace genrescope {

/// Widths of a table's columns: each is as wide as its content, one takes the room that is left,
/// and what a person chooses (widths, order, hidden columns) stays, also over a restart. Where
/// there is too little room, the widest columns are narrowed; only a table of very many columns,
/// or one that a person made wide, scrolls.
///
/// A child of its view; columnFitOf() finds it there.
class ColumnFit : public QObject {
    Q_OBJECT

public:
    /// @param view     a QTableView or QTreeView with its model; becomes the parent.
    /// @param elastic  the column that takes the room that is left.
    ColumnFit(QAbstractItemView* view, int elastic);

    /// Runs `defaults`, which may move and hide columns, and applies the person's choices on top.
    /// To be called after every reset of the model that changes its columns.
    void arrange(const std::function<void()>& defaults);
    /// A person's choice, which is kept.
    void setShown(int column, bool shown);
    /// Fits all columns to their content now; otherwise that follows each change of the model.
    void fit();

    /// What the person has chosen, for settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitSoon();
    void applyChoices();
    void setWidth(int column, int width);
    /// Makes the widest columns narrower until all fit into the room, if they can.
    void narrow(QMap<int, int>& widths, int room) const;
    int contentWidth(int column) const;
    /// Width of its title in the header.
    int titleWidth(int column) const;
    int elasticMinimum() const;
    void onResized(int column, int before, int now);
    void onMoved();
    int nextVisible(int column) const;

    QAbstractItemView* view_;
    QHeaderView* header_;
    const int elastic_;
    /// By column: a width that was dragged, whether it is shown.
    QMap<int, int> widths_;
    QMap<int, bool> shown_;
    /// Columns from the left; empty while nothing was moved.
    QList<int> order_;
    /// By column: the widest content since the last reset of the model.
    QMap<int, int> content_;
    /// The header is being changed by this object, not by a person.
    bool own_ = false;
    bool waiting_ = false;
};

/// Null where a view has none.
ColumnFit* columnFitOf(const QAbstractItemView* view);

} // namespace genrescope
