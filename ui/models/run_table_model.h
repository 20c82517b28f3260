#pragma once

#include "ui/data/places.h"
#include "ui/data/run_record.h"

#include <QAbstractTableModel>
#include <QPalette>
#include <QStringList>

#include <vector>

namespace genrescope {

/// The runs of a workspace: best (not last) values, state, notes, and every setting. Changes touch
/// only the cells that they concern, so that an editor of notes stays open while a run trains.
///
/// Sort by SortRole. A check in the first column says whether the charts show the run.
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ModelColumn,
        RecipeColumn,
        WeightedApColumn,
        MacroApColumn,
        EpochColumn,
        LossColumn,
        TimeColumn,
        StateColumn,
        NotesColumn,
        StartedColumn,
        /// From here on, one column per setting.
        FirstSettingColumn,
    };
    enum Role {
        SortRole = Qt::UserRole,
        FolderRole,
        /// Progress of a running one, in [0, 1]; else none.
        FractionRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const std::vector<RunRecord>& runs);
    /// Adds a new run at the top, or updates the run with this folder.
    void putRun(const RunRecord& run);
    void removeRun(const QString& folder);
    void setProgress(const QString& folder, double fraction);
    /// Colors of the markers.
    void setPalette(const QPalette& palette);
    void setShown(const QString& folder, bool shown);

    /// Null if there is no such run.
    const RunRecord* run(const QString& folder) const;
    bool isShown(const QString& folder) const { return places_.has(folder); }
    /// The place of a shown run, which gives its color and mark; -1 for the others.
    int placeOf(const QString& folder) const { return places_.of(folder); }

    /// Whether the runs that have a setting (a column from FirstSettingColumn on) differ in its
    /// value. Runs of another kind of model that lack it do not count.
    bool differs(int column) const;

    /// Asks the views to read every text again: the language has changed.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void shownChanged(const QString& folder, bool shown);
    void notesEdited(const QString& folder, const QString& notes);

private:
    int rowOf(const QString& folder) const;
    void columnsChanged(int row, int first, int last);
    /// Columns for settings that no run had before.
    void addSettings(const RunRecord& run);
    QString settingText(const RunRecord& run, int column) const;
    QString displayText(const RunRecord& run, int column) const;
    QVariant sortValue(const RunRecord& run, int column) const;
    QString stateText(const RunRecord& run) const;

    std::vector<RunRecord> runs_;
    Places places_;
    QStringList settings_;
    QString progressFolder_;
    double progress_ = 0.0;
    QPalette palette_;
};

} // namespace genrescope
