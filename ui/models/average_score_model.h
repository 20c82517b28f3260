#pragma once

#include "ui/text/report_averages.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace genrescope {

/// The averages of a report: each checkpoint's score with its interval and, for each but the first,
/// its difference from the first with the p-value.
class AverageScoreModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int nameColumn = 0;
    static constexpr int firstScoreColumn = 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// @param names  of the checkpoints, for the headers: "● GRU".
    void setAverages(const QList<ReportAverage>& averages, const QStringList& names);

    /// The second checkpoint's difference from the first, next to its p-value; then those of the
    /// third. -1 where there is none.
    int differenceColumn() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isDifference(int column) const;
    bool isPValue(int column) const;
    /// The difference of a column's checkpoint from the first; nothing where there is none.
    std::optional<Difference> difference(const ReportAverage& average, int column) const;
    QString text(const ReportAverage& average, int column) const;
    QString toolTip(const ReportAverage& average, int column) const;
    QString differenceTitle(int column, bool tip) const;
    QVariant placeOf(int column) const;

    QList<ReportAverage> averages_;
    QStringList names_;
    /// Checkpoints that are compared with the first.
    int compared_ = 0;
};

} // namespace genrescope
