#include "ui/models/confusion_model.h"

#include "ui/data/decision_counts.h"
#include "ui/text/format.h"

#include <algorithm>

namespace genrescope {

void ConfusionModel::setConfusion(const Confusion& confusion, const QStringList& genres)
{
    beginResetModel();
    labels_.clear();
    std::vector<std::size_t> sums(confusion.labels);
    for (std::size_t label = 0; label < confusion.labels; ++label) {
        sums[label] = confusion.rowSum(label);
        if (sums[label] > 0 || confusion.columnSum(label) > 0)
            labels_.push_back(label);
    }
    std::ranges::stable_sort(labels_, std::greater{},
                             [&](std::size_t label) { return sums[label]; });
    names_.clear();
    rowSums_.clear();
    counts_.clear();
    for (const std::size_t truth : labels_) {
        names_.append(genres[static_cast<qsizetype>(truth)]);
        rowSums_.push_back(sums[truth]);
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
    const std::size_t all = rowSums_[static_cast<std::size_t>(index.row())];
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
        return tr("True genre %1, top prediction %2: %Ln track(s), %3 of the row", nullptr,
                  static_cast<int>(tracks))
            .arg(names_[index.row()], names_[index.column()], percentText(share));
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

std::size_t ConfusionModel::count(const QModelIndex& index) const
{
    return counts_[static_cast<std::size_t>(index.row()) * labels_.size() +
                   static_cast<std::size_t>(index.column())];
}

} // namespace genrescope
