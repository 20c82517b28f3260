#include "ui/models/taught_genre_model.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/model_name.h"
#include "ui/text/score_text.h"
#include "ui/theme/model_style.h"

#include <utility>

namespace genrescope {

namespace {

QString verdictText(TeachVerdict verdict)
{
    switch (verdict) {
    case TeachVerdict::Told:
        return TaughtGenreModel::tr("Can be told");
    case TeachVerdict::Uncertain:
        return TaughtGenreModel::tr("Uncertain");
    case TeachVerdict::NotYet:
        break;
    }
    return TaughtGenreModel::tr("Not yet");
}

} // namespace

TaughtGenreModel::TaughtGenreModel(std::function<bool(const std::string& genre)> isGone,
                                   QObject* parent)
    : QAbstractTableModel(parent), isGone_(std::move(isGone))
{
}

void TaughtGenreModel::setOutcome(std::shared_ptr<const TeachOutcome> outcome)
{
    beginResetModel();
    outcome_ = std::move(outcome);
    endResetModel();
}

const TaughtGenre& TaughtGenreModel::genre(int model, int row) const
{
    return outcome_->models[static_cast<std::size_t>(model)]
        .report.genres[static_cast<std::size_t>(row)];
}

const TaughtGenre& TaughtGenreModel::best(int row) const
{
    const TaughtGenre* best = &genre(0, row);
    for (int model = 1; model < models(); ++model) {
        if (genre(model, row).averagePrecision.value_or(0.0) > best->averagePrecision.value_or(0.0))
            best = &genre(model, row);
    }
    return *best;
}

int TaughtGenreModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || models() == 0)
        return 0;
    return static_cast<int>(outcome_->models.front().report.genres.size());
}

int TaughtGenreModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || models() == 0 ? 0 : adviceColumn() + 1;
}

QVariant TaughtGenreModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case sortRole:
        return sortValue(index.row(), column);
    case Qt::ToolTipRole:
        return toolTip(index.row(), column).toHtmlEscaped();
    case Qt::TextAlignmentRole: {
        const bool isNumber = column >= Tracks && column < verdictColumn();
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QString TaughtGenreModel::text(int row, int column) const
{
    const QLocale locale;
    if (column == Genre)
        return QString::fromStdString(genre(0, row).name);
    if (column == Tracks)
        return locale.toString(static_cast<qulonglong>(genre(0, row).tracks));
    if (column == Artists)
        return locale.toString(static_cast<qulonglong>(genre(0, row).artists));
    if (column < verdictColumn()) {
        const TaughtGenre& shown = genre(column - FirstScore, row);
        return scoreText(shown.averagePrecision, shown.interval, 2);
    }
    const TaughtGenre& shown = best(row);
    if (column == verdictColumn())
        return verdictText(shown.verdict);
    if (isGone_(shown.name))
        return tr("No track has it any more; it goes when you teach again.");
    const QString reason = messageText(shown.reason);
    const QString hint = messageText(shown.hint);
    return reason.isEmpty() || hint.isEmpty() ? reason + hint : reason + QLatin1Char(' ') + hint;
}

QVariant TaughtGenreModel::sortValue(int row, int column) const
{
    if (column == Tracks)
        return static_cast<qulonglong>(genre(0, row).tracks);
    if (column == Artists)
        return static_cast<qulonglong>(genre(0, row).artists);
    if (column >= FirstScore && column < verdictColumn())
        return genre(column - FirstScore, row).averagePrecision.value_or(-1.0);
    if (column == verdictColumn())
        return static_cast<int>(best(row).verdict);
    return text(row, column);
}

QString TaughtGenreModel::toolTip(int row, int column) const
{
    if (column < FirstScore)
        return {};
    if (column < verdictColumn()) {
        const TaughtGenre& shown = genre(column - FirstScore, row);
        return tr("Average precision on tracks by artists that the model was not taught with, and "
                  "its 95% interval by artists. A guess would reach %1. Called from %2; F1 %3.")
            .arg(numberText(shown.chance, 2), percentText(shown.threshold),
                 numberText(shown.f1, 2));
    }
    return text(row, column);
}

QVariant TaughtGenreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isScore = section >= FirstScore && section < verdictColumn();
    if (role == markRole && isScore)
        return section - FirstScore;
    if (role != Qt::DisplayRole)
        return {};
    if (isScore) {
        const TaughtResult& model =
            outcome_->models[static_cast<std::size_t>(section - FirstScore)];
        return markedName({.name = modelName(QString::fromStdString(model.architecture)),
                           .place = section - FirstScore});
    }
    if (section == verdictColumn())
        return tr("Verdict");
    if (section == adviceColumn())
        return tr("What would help");
    switch (section) {
    case Tracks:
        return tr("Tracks");
    case Artists:
        return tr("Artists");
    default:
        return tr("Genre");
    }
}

void TaughtGenreModel::refresh()
{
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace genrescope
