#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>

namespace genrescope {

/// Named columns of numbers and texts: what a chart shows, for tables and CSV files.
struct ValueTable {
    QStringList columns = {};
    /// Each as long as `columns`; a null QVariant where there is no value.
    QList<QVariantList> rows = {};
    /// Digits after the point in tables; -1 = as many as it takes. Files get all of them.
    int decimals = -1;
};

/// A ValueTable to look at: numbers right-aligned, in the person's locale.
class ValueTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ValueTable table);
    const ValueTable& table() const { return table_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ValueTable table_;
};

} // namespace genrescope
