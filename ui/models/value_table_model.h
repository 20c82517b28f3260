#pragma once

#include "ui/data/value_table.h"

#include <QAbstractTableModel>

namespace genrescope {

/// A read-only table: numbers right-aligned, in the user's locale. Its cost depends on the visible
/// rows, not on all of them.
class ValueTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// @param source  not owned; outlives the model.
    explicit ValueTableModel(const TableSource& source, QObject* parent = nullptr);

    /// The source has changed, or is shown again.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const TableSource& source_;
    /// As the views know them.
    QList<ValueColumn> columns_;
    int rows_ = 0;
};

} // namespace genrescope
