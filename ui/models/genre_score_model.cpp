#include "ui/models/genre_score_model.h"

#include "ui/text/format.h"
#include "ui/text/score_text.h"
#include "ui/theme/model_style.h"

namespace genrescope {

namespace {

// Below every value that a number of the table can take.
constexpr double undefinedKey = -10.0;

} // namespace

void GenreScoreModel::setReport(std::shared_ptr<const EvaluationReport> report,
                                const QStringList& names)
{
    beginResetModel();
    report_ = std::move(report);
    names_ = names;
    endResetModel();
}

int GenreScoreModel::differenceColumn() const
{
    return report_ && report_->checkpoints.size() > 1
               ? firstApColumn + static_cast<int>(report_->checkpoints.size())
               : -1;
}

bool GenreScoreModel::isDifference(int column) const
{
    return differenceColumn() >= 0 && column >= differenceColumn();
}

std::size_t GenreScoreModel::checkpointOf(int column) const
{
    // The first one differs from nothing.
    return static_cast<std::size_t>(isDifference(column) ? column - differenceColumn() + 1
                                                         : column - firstApColumn);
}

int GenreScoreModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !report_ ? 0 : static_cast<int>(report_->labels.size());
}

int GenreScoreModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !report_)
        return 0;
    const int checkpoints = static_cast<int>(report_->checkpoints.size());
    return firstApColumn + checkpoints + checkpoints - 1;
}

QVariant GenreScoreModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    if (role == LabelRole)
        return row;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == genreColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    if (column == genreColumn)
        return QString::fromStdString(report_->labels[static_cast<std::size_t>(row)]);
    const std::optional<double> number = value(row, column);
    if (role == SortRole)
        return number.value_or(undefinedKey);
    if (column == supportColumn)
        return numberText(number, 0);
    return isDifference(column) ? signedText(number, apDigits)
                                : scoreText(number, interval(row, column), apDigits);
}

QVariant GenreScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == markRole) {
        const bool named =
            section >= firstApColumn && (!isDifference(section) || report_->checkpoints.size() > 2);
        return named ? QVariant(static_cast<int>(checkpointOf(section))) : QVariant();
    }
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    if (section == genreColumn)
        return tip ? QString() : tr("Genre");
    if (section == supportColumn)
        return tip ? tr("Tracks of the split with this genre") : tr("Support");
    if (isDifference(section))
        return differenceTitle(section, tip);
    return tip ? tr("Average precision with its 95% confidence interval (artists resampled); "
                    "undefined without support")
               : tr("AP %1").arg(names_.value(section - firstApColumn));
}

/// Where only two are compared, it is clear which of them differs from the first.
QString GenreScoreModel::differenceTitle(int column, bool tip) const
{
    const QString model = names_.value(static_cast<qsizetype>(checkpointOf(column)));
    if (tip)
        return tr("Average precision of %1 minus that of %2").arg(model, names_.value(0));
    return report_->checkpoints.size() == 2
               ? tr("Δ", "difference of two average precisions")
               : tr("Δ %1", "difference of a model from the first").arg(model);
}

void GenreScoreModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<double> GenreScoreModel::value(int row, int column) const
{
    const auto label = static_cast<std::size_t>(row);
    const auto ap = [&](std::size_t checkpoint) {
        return report_->checkpoints[checkpoint].metrics.perLabel[label].averagePrecision;
    };
    if (column == supportColumn)
        return static_cast<double>(report_->checkpoints.front().metrics.perLabel[label].support);
    const std::optional<double> shown = ap(checkpointOf(column));
    if (!isDifference(column))
        return shown;
    return shown && ap(0) ? std::optional(*shown - *ap(0)) : std::nullopt;
}

std::optional<Interval> GenreScoreModel::interval(int row, int column) const
{
    const auto checkpoint = static_cast<std::size_t>(column - firstApColumn);
    const auto& intervals = report_->checkpoints[checkpoint].labelIntervals;
    return intervals.empty() ? std::nullopt : intervals[static_cast<std::size_t>(row)];
}

} // namespace genrescope
