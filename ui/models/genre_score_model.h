#pragma once

#include "core/reports/evaluation_report.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>

namespace genrescope {

/// The genres of a report: support, each checkpoint's average precision with its interval and, for
/// each but the first, its difference from the first. Sort by SortRole: what is undefined comes
/// last in descending order.
class GenreScoreModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole, LabelRole };

    static constexpr int genreColumn = 0;
    static constexpr int supportColumn = 1;
    static constexpr int firstApColumn = 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// @param report  may be null: an empty table.
    /// @param names   of the checkpoints, for the headers: "● GRU".
    void setReport(std::shared_ptr<const EvaluationReport> report, const QStringList& names);

    /// Of the second checkpoint, followed by those of the others; -1 if there is only one.
    int differenceColumn() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Asks the views to read the headers again: the language has changed.
    void retranslate();

private:
    bool isDifference(int column) const;
    /// The checkpoint whose score or difference a column shows.
    std::size_t checkpointOf(int column) const;
    QString differenceTitle(int column, bool tip) const;
    std::optional<double> value(int row, int column) const;
    /// Of an average precision.
    std::optional<Interval> interval(int row, int column) const;

    std::shared_ptr<const EvaluationReport> report_;
    QStringList names_;
};

} // namespace genrescope
