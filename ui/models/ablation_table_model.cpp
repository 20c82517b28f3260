#include "ui/models/ablation_table_model.h"

#include "ui/text/ablation_text.h"
#include "ui/text/format.h"
#include "ui/text/model_name.h"

#include <algorithm>

namespace genrescope {

namespace {

QString titleOf(int column)
{
    switch (column) {
    case AblationTableModel::Variant:
        return AblationTableModel::tr("Variant");
    case AblationTableModel::Model:
        return AblationTableModel::tr("Model");
    case AblationTableModel::Seeds:
        return AblationTableModel::tr("Seeds");
    case AblationTableModel::Score:
        return AblationTableModel::tr("Weighted AP");
    case AblationTableModel::BySeeds:
        return AblationTableModel::tr("Difference");
    case AblationTableModel::ByArtists:
        return AblationTableModel::tr("By artists");
    case AblationTableModel::Parameters:
        return AblationTableModel::tr("Parameters");
    default:
        return AblationTableModel::tr("Time");
    }
}

QString meaningOf(int column)
{
    switch (column) {
    case AblationTableModel::Variant:
        return AblationTableModel::tr("What is different from the baseline");
    case AblationTableModel::Seeds:
        return AblationTableModel::tr("How many of its runs have ended");
    case AblationTableModel::Score:
        return AblationTableModel::tr("Of the best checkpoints on the validation split: mean and "
                                      "95% confidence interval over seeds");
    case AblationTableModel::BySeeds:
        return AblationTableModel::tr("Variant minus baseline, seed by seed: mean and 95% "
                                      "confidence interval, which says what another seed would "
                                      "change");
    case AblationTableModel::ByArtists:
        return AblationTableModel::tr("95% confidence interval of the same difference, artists "
                                      "resampled, which says what other music would change");
    case AblationTableModel::Time:
        return AblationTableModel::tr("Mean time of a run");
    default:
        return {};
    }
}

} // namespace

void AblationTableModel::setReport(const AblationReport& report)
{
    beginResetModel();
    report_ = report;
    fill();
    endResetModel();
}

void AblationTableModel::fill()
{
    rows_.clear();
    std::size_t next = 0;
    for (const AblationTable& table : summarize(report_)) {
        const AblationVariant& baseline = report_.queue.variants.at(next);
        const auto nameOf = [&](const std::string& name) {
            const auto found =
                std::ranges::find_if(report_.queue.variants, [&](const AblationVariant& variant) {
                    return variant.name == name && variant.config.model == table.model;
                });
            return variantText(*found, baseline);
        };
        for (const AblationRow& summary : table.rows) {
            rows_.push_back({.variant = nameOf(summary.variant),
                             .sameAs = summary.sameAs.empty() ? QString() : nameOf(summary.sameAs),
                             .model = modelName(QString::fromStdString(table.model)),
                             .summary = summary});
        }
        next += table.rows.size();
    }
}

int AblationTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AblationTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AblationTableModel::text(const Row& row, int column) const
{
    const QLocale locale;
    const AblationRow& summary = row.summary;
    switch (column) {
    case Variant:
        return row.variant;
    case Model:
        return row.model;
    default:
        break;
    }
    if (!row.sameAs.isEmpty())
        return column == Seeds ? tr("as %1", "another variant").arg(row.sameAs) : QString();
    const bool isTrained = summary.seeds > 0;
    switch (column) {
    case Seeds:
        return tr("%1 of %2", "seeds")
            .arg(locale.toString(static_cast<qulonglong>(summary.seeds)),
                 locale.toString(report_.seeds));
    case Score:
        return meanText(summary.weightedAp);
    case BySeeds:
        return summary.difference ? differenceText(summary.difference) : QString();
    case ByArtists:
        return summary.byArtists ? differenceText(summary.byArtists) : QString();
    case Parameters:
        return isTrained ? locale.toString(static_cast<qlonglong>(summary.parameters)) : QString();
    default:
        return isTrained ? durationText(summary.seconds) : QString();
    }
}

QVariant AblationTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return text(row, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() < Seeds ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AblationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(section);
    if (role == Qt::ToolTipRole)
        return meaningOf(section).toHtmlEscaped();
    return {};
}

void AblationTableModel::retranslate()
{
    beginResetModel();
    fill();
    endResetModel();
}

} // namespace genrescope
