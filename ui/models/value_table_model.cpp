#include "ui/models/value_table_model.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace genrescope {

namespace {

constexpr int significantDigits = 5;

QString shown(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return QStringLiteral("–");
    case QMetaType::Double:
        return QLocale().toString(value.toDouble(), 'g', significantDigits);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QLocale().toString(value.toLongLong());
    default:
        return value.toString();
    }
}

} // namespace

ValueTableModel::ValueTableModel(const TableSource& source, QObject* parent)
    : QAbstractTableModel(parent), source_(source)
{
}

void ValueTableModel::refresh()
{
    const QList<ValueColumn> columns = source_.tableColumns();
    const int rows = static_cast<int>(
        std::min<qsizetype>(source_.tableRowCount(), std::numeric_limits<int>::max()));
    if (columns != columns_ || rows < rows_) {
        beginResetModel();
        columns_ = columns;
        rows_ = rows;
        endResetModel();
        return;
    }
    if (rows > rows_) {
        beginInsertRows({}, rows_, rows - 1);
        rows_ = rows;
        endInsertRows();
    }
    // A line that grew moves those after it. Views read only the visible rows again.
    if (rows_ > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows_ - 1, columnCount() - 1));
}

int ValueTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows_;
}

int ValueTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant ValueTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    const QVariant value = source_.tableRow(index.row()).value(index.column());
    if (role == Qt::DisplayRole)
        return shown(value);
    const bool text = value.typeId() == QMetaType::QString;
    return QVariant::fromValue((text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return columns_.value(section).title;
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return section + 1;
    return {};
}

} // namespace genrescope
