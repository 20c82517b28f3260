#include "ui/models/run_table_model.h"

#include "ui/text/format.h"
#include "ui/text/model_name.h"
#include "ui/text/setting_text.h"
#include "ui/theme/model_style.h"

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

constexpr int lossDigits = 4;

const EpochMetrics* bestOf(const RunRecord& run)
{
    const auto best = run.best();
    return best ? &run.epochs[*best] : nullptr;
}

/// Settings that have a column of their own.
void removeOwnColumns(QStringList& settings)
{
    settings.removeAll(QStringLiteral("model"));
    settings.removeAll(QStringLiteral("recipe"));
}

QVariant sortable(const std::optional<double>& value, double without)
{
    return value.value_or(without);
}

} // namespace

void RunTableModel::setRuns(const std::vector<RunRecord>& runs)
{
    beginResetModel();
    runs_ = runs;
    places_.clear();
    settings_.clear();
    for (const RunRecord& run : runs) {
        for (const auto& [name, value] : run.settings)
            settings_.append(name);
    }
    removeOwnColumns(settings_);
    settings_.removeDuplicates();
    settings_.sort();
    endResetModel();
}

void RunTableModel::putRun(const RunRecord& run)
{
    addSettings(run);
    const int row = rowOf(run.folder);
    if (row < 0) {
        beginInsertRows({}, 0, 0);
        runs_.insert(runs_.begin(), run);
        endInsertRows();
        return;
    }
    const QString notes = std::exchange(runs_[static_cast<std::size_t>(row)], run).notes;
    columnsChanged(row, WeightedApColumn, StateColumn);
    if (notes != run.notes)
        columnsChanged(row, NotesColumn, NotesColumn);
}

void RunTableModel::removeRun(const QString& folder)
{
    const int row = rowOf(folder);
    if (row < 0)
        return;
    setShown(folder, false);
    beginRemoveRows({}, row, row);
    runs_.erase(runs_.begin() + row);
    endRemoveRows();
}

void RunTableModel::setProgress(const QString& folder, double fraction)
{
    progressFolder_ = folder;
    progress_ = fraction;
    const int row = rowOf(folder);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, StateColumn), index(row, StateColumn));
}

void RunTableModel::setPalette(const QPalette& palette)
{
    palette_ = palette;
    if (!runs_.empty())
        Q_EMIT dataChanged(index(0, ModelColumn), index(rowCount() - 1, ModelColumn),
                           {Qt::DecorationRole});
}

void RunTableModel::setShown(const QString& folder, bool shown)
{
    const int row = rowOf(folder);
    if (row < 0 || isShown(folder) == shown)
        return;
    if (shown)
        places_.take(folder);
    else
        places_.leave(folder);
    Q_EMIT dataChanged(index(row, ModelColumn), index(row, ModelColumn));
    Q_EMIT shownChanged(folder, shown);
}

const RunRecord* RunTableModel::run(const QString& folder) const
{
    const int row = rowOf(folder);
    return row < 0 ? nullptr : &runs_[static_cast<std::size_t>(row)];
}

bool RunTableModel::differs(int column) const
{
    const QString& name = settings_[column - FirstSettingColumn];
    const QString* first = nullptr;
    for (const RunRecord& run : runs_) {
        const auto found = run.settings.find(name);
        if (found == run.settings.end())
            continue;
        if (first != nullptr && *first != found->second)
            return true;
        first = &found->second;
    }
    return false;
}

void RunTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!runs_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(runs_.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstSettingColumn + static_cast<int>(settings_.size());
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RunRecord& run = runs_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(run, column);
    case Qt::EditRole:
        return column == NotesColumn ? run.notes : displayText(run, column);
    case SortRole:
        return sortValue(run, column);
    case FolderRole:
        return run.folder;
    case FractionRole:
        return column == StateColumn && run.state == RunState::Running &&
                       run.folder == progressFolder_
                   ? QVariant(progress_)
                   : QVariant();
    case Qt::CheckStateRole:
        if (column != ModelColumn)
            return {};
        return isShown(run.folder) ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        return column == ModelColumn && isShown(run.folder)
                   ? QVariant(markIcon(placeOf(run.folder), palette_))
                   : QVariant();
    case Qt::ToolTipRole:
        if (column == StateColumn && !run.reason.isEmpty())
            return run.reason.toHtmlEscaped();
        return column == NotesColumn && !run.notes.isEmpty() ? run.notes.toHtmlEscaped()
                                                             : run.folder.toHtmlEscaped();
    case Qt::TextAlignmentRole: {
        const bool number =
            (column >= WeightedApColumn && column <= TimeColumn) || column >= FirstSettingColumn;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

bool RunTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    RunRecord& run = runs_[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == ModelColumn) {
        setShown(run.folder, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || index.column() != NotesColumn)
        return false;
    run.notes = value.toString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT notesEdited(run.folder, run.notes);
    return true;
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= FirstSettingColumn) {
        const QString& name = settings_[section - FirstSettingColumn];
        return role == Qt::DisplayRole   ? QVariant(settingTitle(name))
               : role == Qt::ToolTipRole ? QVariant(settingToolTip(name))
                                         : QVariant();
    }
    const struct {
        QString name;
        QString tip;
    } headers[] = {
        {tr("Model"), tr("Checked runs are shown in the charts")},
        {tr("Recipe"), {}},
        {tr("Best AP"), tr("Support-weighted average precision on validation, at the best epoch")},
        {tr("Macro AP"), tr("Mean average precision over genres on validation, at the best epoch")},
        {tr("Best epoch"), tr("Epoch with the best validation score")},
        {tr("Loss"), tr("Validation loss per crop, at the best epoch")},
        {tr("Time"), tr("From the start of the run to its last validation")},
        {tr("State"), {}},
        {tr("Notes"), tr("Double-click to edit")},
        {tr("Started"), {}},
    };
    if (role == Qt::DisplayRole)
        return headers[section].name;
    return role == Qt::ToolTipRole ? QVariant(headers[section].tip) : QVariant();
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == ModelColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == NotesColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

int RunTableModel::rowOf(const QString& folder) const
{
    const auto found = std::ranges::find(runs_, folder, &RunRecord::folder);
    return found == runs_.end() ? -1 : static_cast<int>(std::distance(runs_.begin(), found));
}

void RunTableModel::columnsChanged(int row, int first, int last)
{
    Q_EMIT dataChanged(index(row, first), index(row, last));
}

void RunTableModel::addSettings(const RunRecord& run)
{
    QStringList fresh;
    for (const auto& [name, value] : run.settings) {
        if (!settings_.contains(name))
            fresh.append(name);
    }
    removeOwnColumns(fresh);
    for (const QString& name : std::as_const(fresh)) {
        const auto place = std::ranges::lower_bound(settings_, name);
        const int column = FirstSettingColumn + static_cast<int>(place - settings_.begin());
        beginInsertColumns({}, column, column);
        settings_.insert(place, name);
        endInsertColumns();
    }
}

QString RunTableModel::settingText(const RunRecord& run, int column) const
{
    const QString& name = settings_[column - FirstSettingColumn];
    const auto found = run.settings.find(name);
    return found == run.settings.end() ? QStringLiteral("–")
                                       : settingValueText(name, found->second);
}

QString RunTableModel::displayText(const RunRecord& run, int column) const
{
    const EpochMetrics* best = bestOf(run);
    const QString none = QStringLiteral("–");
    switch (column) {
    case ModelColumn:
        return modelName(run.model);
    case RecipeColumn:
        return run.recipe;
    case WeightedApColumn:
        return best ? numberText(best->validationWeightedAp, apDigits) : none;
    case MacroApColumn:
        return best ? numberText(best->validationMacroAp, apDigits) : none;
    case EpochColumn:
        return best ? QLocale().toString(best->epoch) : none;
    case LossColumn:
        return best ? numberText(best->validationLoss, lossDigits) : none;
    case TimeColumn:
        return run.epochs.empty() ? none : durationText(run.epochs.back().seconds);
    case StateColumn:
        return stateText(run);
    case StartedColumn:
        return QLocale().toString(run.started, QLocale::ShortFormat);
    case NotesColumn:
        return run.notes.section(QLatin1Char('\n'), 0, 0);
    default:
        return settingText(run, column);
    }
}

QVariant RunTableModel::sortValue(const RunRecord& run, int column) const
{
    const EpochMetrics* best = bestOf(run);
    switch (column) {
    case WeightedApColumn:
        return best ? sortable(best->validationWeightedAp, -1.0) : QVariant(-1.0);
    case MacroApColumn:
        return best ? sortable(best->validationMacroAp, -1.0) : QVariant(-1.0);
    case EpochColumn:
        return best ? best->epoch : 0;
    case LossColumn:
        return best ? best->validationLoss : -1.0;
    case TimeColumn:
        return run.epochs.empty() ? -1.0 : run.epochs.back().seconds;
    case StartedColumn:
        return run.started;
    default:
        break;
    }
    if (column < FirstSettingColumn)
        return displayText(run, column);
    const auto found = run.settings.find(settings_[column - FirstSettingColumn]);
    bool isNumber = false;
    const double number = found == run.settings.end() ? 0.0 : found->second.toDouble(&isNumber);
    return isNumber ? QVariant(number) : QVariant(displayText(run, column));
}

QString RunTableModel::stateText(const RunRecord& run) const
{
    switch (run.state) {
    case RunState::Running:
        return run.folder == progressFolder_ ? tr("Running, %1").arg(percentText(progress_))
                                             : tr("Running");
    case RunState::Elsewhere:
        return tr("Trains elsewhere");
    case RunState::Done:
        return tr("Done");
    case RunState::Finished:
        return tr("Finished early");
    case RunState::Stopped:
        return tr("Stopped");
    case RunState::Failed:
        return tr("Failed");
    case RunState::Interrupted:
        break;
    }
    return tr("Interrupted");
}

} // namespace genrescope
