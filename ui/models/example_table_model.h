#pragma once

#include "ui/data/evaluation_outcome.h"

#include <QAbstractTableModel>

#include <memory>

namespace genrescope {

/// Tracks of a report: their titles, their true genres, and each checkpoint's probability of one
/// genre, which may be another one on each track, and how far these lie apart. Sort by SortRole.
class ExampleTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Behind the probabilities: differenceColumn().
    enum Column { TitleColumn, ArtistColumn, TruthColumn, GenreColumn, FirstProbabilityColumn };
    /// TrackRole: the track's number in the report.
    enum Role { SortRole = Qt::UserRole, TrackRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param outcome  null: an empty table.
    /// @param names    of the checkpoints: "● GRU".
    void setOutcome(std::shared_ptr<const EvaluationOutcome> outcome, const QStringList& names);
    void setExamples(std::vector<Example> examples);
    int differenceColumn() const
    {
        return FirstProbabilityColumn + static_cast<int>(names_.size());
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();

private:
    /// Or the difference.
    double probability(const Example& example, int column) const;
    QString genreText(std::size_t label) const;
    /// Whose probabilities a column shows.
    QVariant probabilityTip() const;
    QString truthText(std::size_t track) const;

    std::shared_ptr<const EvaluationOutcome> outcome_;
    QStringList names_;
    std::vector<Example> examples_;
};

} // namespace genrescope
