#include "ui/models/example_table_model.h"

#include "ui/data/model_differences.h"
#include "ui/data/path_text.h"
#include "ui/text/format.h"
#include "ui/theme/model_style.h"

#include <algorithm>

namespace genrescope {

void ExampleTableModel::setOutcome(std::shared_ptr<const EvaluationOutcome> outcome,
                                   const QStringList& names)
{
    beginResetModel();
    outcome_ = std::move(outcome);
    names_ = names;
    examples_.clear();
    endResetModel();
}

void ExampleTableModel::setExamples(std::vector<Example> examples)
{
    beginResetModel();
    examples_ = std::move(examples);
    endResetModel();
}

int ExampleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(examples_.size());
}

int ExampleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : differenceColumn() + 1;
}

QVariant ExampleTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Example& example = examples_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == TrackRole)
        return QVariant::fromValue(static_cast<qulonglong>(example.track));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (column < FirstProbabilityColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == SortRole && column >= FirstProbabilityColumn)
        return probability(example, column);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case TitleColumn: {
        const Track& shown = outcome_->track(example.track);
        // Recordings without a title are shown by file name.
        return textOf(shown.title.empty() ? shown.file : shown.title);
    }
    case ArtistColumn:
        return QString::fromStdString(outcome_->track(example.track).artist);
    case TruthColumn:
        return truthText(example.track);
    case GenreColumn:
        return genreText(example.label);
    default:
        return percentText(probability(example, column));
    }
}

QVariant ExampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool ofCheckpoint = section >= FirstProbabilityColumn && section < differenceColumn();
    if (role == Qt::ToolTipRole)
        return ofCheckpoint ? probabilityTip() : QVariant();
    if (role == markRole && ofCheckpoint)
        return section - FirstProbabilityColumn;
    if (role != Qt::DisplayRole)
        return {};
    if (section == differenceColumn())
        return tr("Difference");
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case ArtistColumn:
        return tr("Artist");
    case TruthColumn:
        return tr("True genres");
    case GenreColumn:
        return tr("Genre");
    default:
        return names_[section - FirstProbabilityColumn];
    }
}

void ExampleTableModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

double ExampleTableModel::probability(const Example& example, int column) const
{
    if (column == differenceColumn())
        return differenceOn(outcome_->report, example);
    const auto checkpoint = static_cast<std::size_t>(column - FirstProbabilityColumn);
    const Decisions& decisions = outcome_->report.checkpoints[checkpoint].decisions;
    return decisions.scores[example.track * decisions.labels + example.label];
}

QString ExampleTableModel::genreText(std::size_t label) const
{
    return QString::fromStdString(outcome_->report.labels[label]);
}

QVariant ExampleTableModel::probabilityTip() const
{
    if (examples_.empty())
        return {};
    const std::size_t label = examples_.front().label;
    const bool same = std::ranges::all_of(
        examples_, [label](const Example& example) { return example.label == label; });
    return same ? tr("Probability of %1").arg(genreText(label)).toHtmlEscaped()
                : tr("Probability of the genre in the column beside it");
}

QString ExampleTableModel::truthText(std::size_t track) const
{
    QStringList genres;
    for (const int label : outcome_->track(track).labels)
        genres.append(genreText(static_cast<std::size_t>(label)));
    return genres.join(QStringLiteral(", "));
}

} // namespace genrescope
