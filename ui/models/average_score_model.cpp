#include "ui/models/average_score_model.h"

#include "ui/text/score_text.h"

#include <algorithm>

namespace genrescope {

namespace {

constexpr int digits = 3;

} // namespace

void AverageScoreModel::setAverages(const QList<ReportAverage>& averages, const QStringList& names)
{
    beginResetModel();
    averages_ = averages;
    names_ = names;
    compares_ = names.size() == 2 && std::ranges::any_of(averages, [](const ReportAverage& one) {
                    return one.difference.has_value();
                });
    endResetModel();
}

int AverageScoreModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(averages_.size());
}

int AverageScoreModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || averages_.isEmpty())
        return 0;
    return firstScoreColumn + static_cast<int>(names_.size()) + (compares_ ? 2 : 0);
}

QVariant AverageScoreModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportAverage& average = averages_[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(average, column);
    case Qt::ToolTipRole:
        return toolTip(average, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == nameColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QString AverageScoreModel::text(const ReportAverage& average, int column) const
{
    if (column == nameColumn)
        return average.fullName();
    if (compares_ && column >= differenceColumn()) {
        if (!average.difference)
            return {};
        return column == differenceColumn() ? signedText(average.difference->value, digits)
                                            : pValueText(average.difference->pValue);
    }
    return average.score(static_cast<std::size_t>(column - firstScoreColumn), digits);
}

QString AverageScoreModel::toolTip(const ReportAverage& average, int column) const
{
    if (column == nameColumn)
        return average.fullName();
    if (!compares_ || column < differenceColumn() || !average.difference)
        return {};
    return tr("95% confidence interval (artists resampled): %1 to %2")
        .arg(signedText(average.difference->interval.low, digits),
             signedText(average.difference->interval.high, digits));
}

QVariant AverageScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    if (section == nameColumn)
        return tip ? QString() : tr("Average");
    if (compares_ && section == differenceColumn())
        return tip ? tr("Score of the second model minus that of the first, on the same resamples")
                   : tr("Δ", "difference of two scores");
    if (compares_ && section > differenceColumn())
        return tip ? tr("How likely chance alone would produce such a difference: two-sided, from "
                        "the same resamples of artists")
                   : tr("p", "p-value");
    return tip ? tr("Score with its 95% confidence interval (artists resampled)")
               : names_.value(section - firstScoreColumn);
}

} // namespace genrescope
