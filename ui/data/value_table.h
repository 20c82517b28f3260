#pragma once

#include <QStringList>
#include <QVariant>

namespace genrescope {

/// Named columns of numbers and texts: what a chart shows, for tables and CSV files.
struct ValueTable {
    QStringList columns = {};
    /// Each as long as `columns`; a null QVariant where there is no value.
    QList<QVariantList> rows = {};
    /// Digits after the point in tables; -1 = as many as needed. Files get all of them.
    int decimals = -1;
};

} // namespace genrescope
