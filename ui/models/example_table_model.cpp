#include "ui/models/example_table_model.h"

#include "ui/data/path_text.h"
#include "ui/text/format.h"
#include "ui/theme/model_style.h"

namespace genrescope {

void ExampleTableModel::setOutcome(std::shared_ptr<const EvaluationOutcome> outcome,
                                   const QStringList& names)
{
    beginResetModel();
    outcome_ = std::move(outcome);
    names_ = names;
    tracks_.clear();
    endResetModel();
}

void ExampleTableModel::setExamples(std::vector<std::size_t> tracks, std::size_t label)
{
    beginResetModel();
    tracks_ = std::move(tracks);
    label_ = label;
    endResetModel();
}

int ExampleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(tracks_.size());
}

int ExampleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstProbabilityColumn + static_cast<int>(names_.size());
}

QVariant ExampleTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t track = tracks_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == TrackRole)
        return QVariant::fromValue(static_cast<qulonglong>(track));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (column < FirstProbabilityColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == SortRole && column >= FirstProbabilityColumn)
        return probability(track, column);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case TitleColumn: {
        const Track& shown = outcome_->track(track);
        // Recordings without a title are shown by file name.
        return textOf(shown.title.empty() ? shown.file : shown.title);
    }
    case ArtistColumn:
        return QString::fromStdString(outcome_->track(track).artist);
    case TruthColumn:
        return truthText(track);
    default:
        return percentText(probability(track, column));
    }
}

QVariant ExampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::ToolTipRole && section >= FirstProbabilityColumn && outcome_ &&
        label_ < outcome_->report.labels.size()) {
        return tr("Probability of %1")
            .arg(QString::fromStdString(outcome_->report.labels[label_]))
            .toHtmlEscaped();
    }
    if (role == markRole && section >= FirstProbabilityColumn)
        return section - FirstProbabilityColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case ArtistColumn:
        return tr("Artist");
    case TruthColumn:
        return tr("True genres");
    default:
        return names_[section - FirstProbabilityColumn];
    }
}

void ExampleTableModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

double ExampleTableModel::probability(std::size_t track, int column) const
{
    const auto checkpoint = static_cast<std::size_t>(column - FirstProbabilityColumn);
    const Decisions& decisions = outcome_->report.checkpoints[checkpoint].decisions;
    return decisions.scores[track * decisions.labels + label_];
}

QString ExampleTableModel::truthText(std::size_t track) const
{
    QStringList genres;
    for (const int label : outcome_->track(track).labels) {
        genres.append(
            QString::fromStdString(outcome_->report.labels[static_cast<std::size_t>(label)]));
    }
    return genres.join(QStringLiteral(", "));
}

} // namespace genrescope
