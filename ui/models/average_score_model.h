#pragma once

#include "ui/text/report_averages.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace genrescope {

/// The averages of a report: each checkpoint's score with its interval, and for two of them by how
/// much they differ and how likely that is chance.
class AverageScoreModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int nameColumn = 0;
    static constexpr int firstScoreColumn = 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// @param names  of the checkpoints, for the headers: "● GRU".
    void setAverages(const QList<ReportAverage>& averages, const QStringList& names);

    /// Of the difference, beside it its p-value; -1 where there is none.
    int differenceColumn() const { return compares_ ? firstScoreColumn + 2 : -1; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ReportAverage& average, int column) const;
    QString toolTip(const ReportAverage& average, int column) const;

    QList<ReportAverage> averages_;
    QStringList names_;
    bool compares_ = false;
};

} // namespace genrescope
