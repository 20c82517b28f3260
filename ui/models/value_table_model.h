#pragma once

#include "ui/data/value_table.h"

#include <QAbstractTableModel>

namespace genrescope {

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
