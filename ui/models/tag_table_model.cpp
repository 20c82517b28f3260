#include "ui/models/tag_table_model.h"

#include "ui/data/path_text.h"
#include "ui/text/error_text.h"

#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace genrescope {

TagTableModel::TagTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void TagTableModel::setEntries(std::vector<TagEntry> entries)
{
    // The same files: the view keeps its place.
    if (entries.size() == entries_.size() && !entries.empty()) {
        entries_ = std::move(entries);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    entries_ = std::move(entries);
    endResetModel();
}

void TagTableModel::setEntry(std::size_t row, TagEntry entry)
{
    entries_.at(row) = std::move(entry);
    const int number = static_cast<int>(row);
    Q_EMIT dataChanged(index(number, 0), index(number, ColumnCount - 1));
}

int TagTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int TagTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TagTableModel::statusText(const TagEntry& entry) const
{
    switch (entry.status) {
    case TagEntry::Status::Written:
        // Where it could not be taken back.
        return entry.refusal.isEmpty() ? tr("Written") : entry.refusal;
    case TagEntry::Status::Refused:
        return entry.refusal;
    case TagEntry::Status::TakenBack:
        return tr("Taken back");
    case TagEntry::Status::Planned:
        break;
    }
    if (!entry.row.isChange())
        return messageText(entry.row.reason);
    return entry.isLeftOut ? tr("Left out") : QString();
}

QString TagTableModel::text(const TagEntry& entry, int column) const
{
    switch (column) {
    case File:
        return entry.heard.path.section(u'/', -1);
    case Now:
        return textOf(genreText(entry.row.now()));
    case Then:
        return textOf(genreText(entry.row.then));
    default:
        return statusText(entry);
    }
}

QVariant TagTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TagEntry& entry = entries_[static_cast<std::size_t>(index.row())];
    const bool isQuiet = !entry.isWanted() && entry.status != TagEntry::Status::Written;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(entry, index.column());
    case Qt::ToolTipRole: { // untrusted: escaped, it is plain
        const QString full =
            index.column() == File ? entry.heard.path : text(entry, index.column());
        return full.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(full.toHtmlEscaped());
    }
    case Qt::ForegroundRole:
        return isQuiet && index.column() != Status
                   ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                   : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == File && entry.isRead())
            return entry.isLeftOut ? Qt::Unchecked : Qt::Checked;
        return {};
    default:
        return {};
    }
}

QVariant TagTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("File"), tr("Genres now"), tr("Genres then"), tr("State")};
    return names[section];
}

Qt::ItemFlags TagTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const TagEntry& entry = entries_[static_cast<std::size_t>(index.row())];
    const bool isOpen = editable_ && entry.isRead() && entry.status != TagEntry::Status::Written;
    if (isOpen && index.column() == File)
        flags |= Qt::ItemIsUserCheckable;
    if (isOpen && index.column() == Then)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TagTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Qt::ItemFlags flags = this->flags(index);
    if (role == Qt::CheckStateRole && flags.testFlag(Qt::ItemIsUserCheckable)) {
        Q_EMIT takenChosen(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    if (role == Qt::EditRole && flags.testFlag(Qt::ItemIsEditable)) {
        Q_EMIT genresChosen(index.row(), value.toString());
        return true;
    }
    return false;
}

void TagTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!entries_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace genrescope
