#include "ui/models/duplicate_table_model.h"

#include "ui/text/core_names.h"
#include "ui/text/dataset_track_text.h"
#include "ui/text/format.h"

#include <QLocale>

#include <utility>

namespace genrescope {

DuplicateTableModel::DuplicateTableModel(IsLeftOut isLeftOut, QObject* parent)
    : QAbstractTableModel(parent), isLeftOut_(std::move(isLeftOut))
{
}

void DuplicateTableModel::setOutcome(std::shared_ptr<const DuplicateOutcome> outcome)
{
    beginResetModel();
    outcome_ = std::move(outcome);
    endResetModel();
}

void DuplicateTableModel::refresh()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Decision), index(rowCount() - 1, Decision));
}

int DuplicateTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !outcome_ || !outcome_->found
               ? 0
               : static_cast<int>(outcome_->found->pairs.size());
}

int DuplicateTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Decision + 1;
}

QVariant DuplicateTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(pair(index.row()), index.column());
    case Qt::ToolTipRole:
        return toolTip(pair(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Alike ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QString DuplicateTableModel::text(const NearDuplicate& pair, int column) const
{
    switch (column) {
    case Alike:
        return percentText(pair.alikeness);
    case First:
        return trackText(pair.first);
    case Second:
        return trackText(pair.second);
    default:
        return isLeftOut_(pair.second) ? tr("Second left out") : QString();
    }
}

QString DuplicateTableModel::toolTip(const NearDuplicate& pair, int column) const
{
    if (column != Alike) // untrusted text
        return text(pair, column)
            .toHtmlEscaped()
            .replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return tr("%1 of the bits of their fingerprints are the same; the second begins %2 s into the "
              "first")
        .arg(percentText(pair.alikeness), QLocale().toString(pair.shift, 'f', 1));
}

QString DuplicateTableModel::trackText(TrackId id) const
{
    const Manifest& manifest = *outcome_->manifest;
    const Track& track = *manifest.find(id);
    QStringList genres;
    for (const int label : track.labels)
        genres << QString::fromStdString(manifest.labels[static_cast<std::size_t>(label)]);
    return datasetTrackText(track) + QLatin1Char('\n') +
           tr("%1: %2", "split, genres")
               .arg(splitText(track.split), genres.join(QStringLiteral(", ")));
}

QVariant DuplicateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Alike:
        return tr("Alike");
    case First:
        return tr("First track");
    case Second:
        return tr("Second track");
    case Decision:
        return tr("Decision");
    default:
        return {};
    }
}

void DuplicateTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Decision);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Decision));
}

const NearDuplicate& DuplicateTableModel::pair(int row) const
{
    return outcome_->found->pairs[static_cast<std::size_t>(row)];
}

} // namespace genrescope
