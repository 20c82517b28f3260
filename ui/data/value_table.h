#pragma once

#include <QString>
#include <QVariant>

namespace genrescope {

struct ValueColumn {
    /// For people, in their language.
    QString title = {};
    /// In files, the same in every language: "learning_rate".
    QString field = {};

    bool operator==(const ValueColumn&) const = default;
};

/// Named columns of numbers and texts: what a chart shows, for tables and CSV files.
struct ValueTable {
    QList<ValueColumn> columns = {};
    /// Each as long as `columns`; a null QVariant where there is no value.
    QList<QVariantList> rows = {};
};

/// A ValueTable whose rows are made when they are needed: for tables that are long and grow.
class TableSource {
public:
    virtual ~TableSource() = default;

    virtual QList<ValueColumn> tableColumns() const = 0;
    virtual qsizetype tableRowCount() const = 0;
    /// As long as the columns.
    virtual QVariantList tableRow(qsizetype row) const = 0;

    /// The whole table.
    ValueTable table() const
    {
        ValueTable table{tableColumns(), {}};
        const qsizetype count = tableRowCount();
        table.rows.reserve(count);
        for (qsizetype row = 0; row < count; ++row)
            table.rows.append(tableRow(row));
        return table;
    }
};

} // namespace genrescope
