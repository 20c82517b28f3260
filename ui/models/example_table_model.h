#pragma once

#include "ui/data/evaluation_outcome.h"

#include <QAbstractTableModel>

#include <memory>

namespace genrescope {

/// The tracks behind a number of a report: their titles, their true genres, and each checkpoint's
/// probability of one genre. Sort by SortRole.
class ExampleTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, ArtistColumn, TruthColumn, FirstProbabilityColumn };
    /// TrackRole: the track's number in the report.
    enum Role { SortRole = Qt::UserRole, TrackRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param outcome  null: an empty table.
    /// @param names    of the checkpoints: "● GRU".
    void setOutcome(std::shared_ptr<const EvaluationOutcome> outcome, const QStringList& names);
    /// @param tracks  numbers of the report's tracks.
    /// @param label   the genre whose probabilities are shown.
    void setExamples(std::vector<std::size_t> tracks, std::size_t label);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();

private:
    double probability(std::size_t track, int column) const;
    QString truthText(std::size_t track) const;

    std::shared_ptr<const EvaluationOutcome> outcome_;
    QStringList names_;
    std::vector<std::size_t> tracks_;
    std::size_t label_ = 0;
};

} // namespace genrescope
