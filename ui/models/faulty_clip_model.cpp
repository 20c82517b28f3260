#include "ui/models/faulty_clip_model.h"

#include "ui/data/path_text.h"
#include "ui/text/error_text.h"

namespace genrescope {

FaultyClipModel::FaultyClipModel(QObject* parent) : QAbstractTableModel(parent) {}

void FaultyClipModel::setClips(std::vector<FailedClip> clips)
{
    beginResetModel();
    clips_ = std::move(clips);
    endResetModel();
}

int FaultyClipModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(clips_.size());
}

int FaultyClipModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaultyClipModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FailedClip& clip = clips_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Track)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    // A reason is a sentence, often longer than its column. It contains file names verbatim, which
    // must not be taken for markup.
    if (role == Qt::ToolTipRole && index.column() == Reason)
        return QStringLiteral("<span>%1</span>").arg(messageText(clip.reason).toHtmlEscaped());
    if (role != Qt::DisplayRole && role != sortRole)
        return {};
    switch (index.column()) {
    case Track:
        // A number that names something: without thousands separators.
        return role == sortRole ? QVariant(clip.track) : QVariant(QString::number(clip.track));
    case File:
        return textOf(clip.file);
    default:
        return messageText(clip.reason);
    }
}

QVariant FaultyClipModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Track ? Qt::AlignRight | Qt::AlignVCenter
                                         : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Track"), tr("File"), tr("Reason")};
    return names[section];
}

void FaultyClipModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!clips_.empty())
        Q_EMIT dataChanged(index(0, Reason), index(rowCount({}) - 1, Reason));
}

} // namespace genrescope
