#include "ui/models/value_table_model.h"

#include <QLocale>

namespace genrescope {

namespace {

constexpr int significantDigits = 5;

QString shown(const QVariant& value, int decimals)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return QStringLiteral("–");
    case QMetaType::Double:
        return decimals < 0 ? QLocale().toString(value.toDouble(), 'g', significantDigits)
                            : QLocale().toString(value.toDouble(), 'f', decimals);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QLocale().toString(value.toLongLong());
    default:
        return value.toString();
    }
}

} // namespace

void ValueTableModel::setTable(ValueTable table)
{
    beginResetModel();
    table_ = std::move(table);
    endResetModel();
}

int ValueTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table_.rows.size());
}

int ValueTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table_.columns.size());
}

QVariant ValueTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QVariant& value = table_.rows[index.row()][index.column()];
    if (role == Qt::DisplayRole)
        return shown(value, table_.decimals);
    if (role == Qt::TextAlignmentRole) {
        const bool text = value.typeId() == QMetaType::QString;
        return QVariant::fromValue((text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    return {};
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 &&
        section < table_.columns.size())
        return table_.columns[section].title;
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return section + 1;
    return {};
}

} // namespace genrescope
