#pragma once

#include <QString>
#include <QVariant>

namespace genrescope {

struct ValueColumn {
    /// For people, in their language.
    QString title = {};
    /// In files, the same in every language: "learning_rate".
    QString field = {};
};

/// Named columns of numbers and texts: what a chart shows, for tables and CSV files.
struct ValueTable {
    QList<ValueColumn> columns = {};
    /// Each as long as `columns`; a null QVariant where there is no value.
    QList<QVariantList> rows = {};
    /// Digits after the point in tables; -1 = as many as needed. Files get all of them.
    int decimals = -1;
};

} // namespace genrescope
