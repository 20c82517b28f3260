#include "ui/models/confusion_model.h"

#include "ui/text/format.h"

#include <utility>

namespace genrescope {

void ConfusionModel::setConfusion(const Confusion& confusion, const QStringList& genres,
                                  std::vector<std::size_t> labels, ConfusionReading reading)
{
    beginResetModel();
    reading_ = reading;
    labels_ = std::move(labels);
    names_.clear();
    rowTracks_.clear();
    counts_.clear();
    for (const std::size_t truth : labels_) {
        names_.append(genres[static_cast<qsizetype>(truth)]);
        rowTracks_.push_back(confusion.tracks[truth]);
        for (const std::size_t choice : labels_)
            counts_.push_back(confusion.at(truth, choice));
    }
    endResetModel();
}

int ConfusionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(labels_.size());
}

int ConfusionModel::columnCount(const QModelIndex& parent) const
{
    return rowCount(parent);
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t tracks = count(index);
    const std::size_t all = rowTracks_[static_cast<std::size_t>(index.row())];
    const double share = all == 0 ? 0.0 : static_cast<double>(tracks) / static_cast<double>(all);
    switch (role) {
    case Qt::DisplayRole:
        return tracks == 0 ? QString() : QLocale().toString(static_cast<qulonglong>(tracks));
    case CountRole:
        return static_cast<qulonglong>(tracks);
    case ShareRole:
        return share;
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellText(index, share);
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation, int role) const
{
    if (section < 0 || section >= names_.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return names_[section];
    return {};
}

QString ConfusionModel::cellText(const QModelIndex& index, double share) const
{
    const auto tracks = static_cast<int>(count(index));
    const QString& truth = names_[index.row()];
    const QString& choice = names_[index.column()];
    const QString percent = percentText(share);
    if (reading_ == ConfusionReading::TopPrediction)
        return tr("True genre %1, top prediction %2: %Ln track(s), %3 of the row", nullptr, tracks)
            .arg(truth, choice, percent);
    if (index.row() == index.column())
        return tr("True genre %1 found: %Ln track(s), %2 of the genre's", nullptr, tracks)
            .arg(truth, percent);
    const QString text =
        reading_ == ConfusionReading::Instead
            ? tr("True genre %1 missed, %2 called: %Ln track(s), %3 of the genre's", nullptr,
                 tracks)
            : tr("True genre %1 found, %2 called as well: %Ln track(s), %3 of the genre's", nullptr,
                 tracks);
    return text.arg(truth, choice, percent);
}

std::size_t ConfusionModel::count(const QModelIndex& index) const
{
    return counts_[static_cast<std::size_t>(index.row()) * labels_.size() +
                   static_cast<std::size_t>(index.column())];
}

} // namespace genrescope
