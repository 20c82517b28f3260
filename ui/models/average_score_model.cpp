#include "ui/models/average_score_model.h"

#include "ui/text/score_text.h"
#include "ui/theme/model_style.h"

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
    compared_ = 0;
    for (const ReportAverage& one : averages)
        compared_ = std::max(compared_, static_cast<int>(one.differences.size()));
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
    return firstScoreColumn + static_cast<int>(names_.size()) + 2 * compared_;
}

int AverageScoreModel::differenceColumn() const
{
    return compared_ > 0 ? firstScoreColumn + static_cast<int>(names_.size()) : -1;
}

bool AverageScoreModel::isDifference(int column) const
{
    return compared_ > 0 && column >= differenceColumn();
}

bool AverageScoreModel::isPValue(int column) const
{
    return (column - differenceColumn()) % 2 == 1;
}

std::optional<Difference> AverageScoreModel::difference(const ReportAverage& average,
                                                        int column) const
{
    const auto place = static_cast<std::size_t>((column - differenceColumn()) / 2);
    return place < average.differences.size() ? average.differences[place] : std::nullopt;
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
    if (isDifference(column)) {
        const std::optional<Difference> one = difference(average, column);
        if (!one)
            return {};
        return isPValue(column) ? pValueText(one->pValue) : signedText(one->value, digits);
    }
    return average.score(static_cast<std::size_t>(column - firstScoreColumn), digits);
}

QString AverageScoreModel::toolTip(const ReportAverage& average, int column) const
{
    if (column == nameColumn)
        return average.fullName();
    const std::optional<Difference> one =
        isDifference(column) ? difference(average, column) : std::nullopt;
    if (!one)
        return {};
    return tr("95% confidence interval (artists resampled): %1 to %2")
        .arg(signedText(one->interval.low, digits), signedText(one->interval.high, digits));
}

/// Where only two are compared, it is clear which of them differs from the first.
QString AverageScoreModel::differenceTitle(int column, bool tip) const
{
    const QString& model = names_[1 + (column - differenceColumn()) / 2];
    if (isPValue(column))
        return tip ? tr("How likely chance alone would produce such a difference: two-sided, from "
                        "the same resamples of artists")
                   : tr("p", "p-value");
    if (tip)
        return tr("Score of %1 minus that of %2, on the same resamples").arg(model, names_.first());
    return compared_ == 1 ? tr("Δ", "difference of two scores")
                          : tr("Δ %1", "difference of a model from the first").arg(model);
}

/// Of the model that the header names.
QVariant AverageScoreModel::placeOf(int column) const
{
    if (column == nameColumn || (isDifference(column) && (isPValue(column) || compared_ == 1)))
        return {};
    return isDifference(column) ? 1 + (column - differenceColumn()) / 2 : column - firstScoreColumn;
}

QVariant AverageScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == markRole)
        return placeOf(section);
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    if (section == nameColumn)
        return tip ? QString() : tr("Average");
    if (isDifference(section))
        return differenceTitle(section, tip);
    return tip ? tr("Score with its 95% confidence interval (artists resampled)")
               : names_.value(section - firstScoreColumn);
}

} // namespace genrescope
