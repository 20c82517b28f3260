#pragma once

#include "ui/data/teach_outcome.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace genrescope {

/// Tracks whose labels models doubt, and what a person decided about them.
class DoubtfulTrackModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Labeled, Suggested, LabeledProbability, SuggestedProbability, Decision };

    /// Null where nothing was decided.
    using CorrectionOf = std::function<const std::vector<std::string>*(TrackId)>;

    DoubtfulTrackModel(CorrectionOf correctionOf, QObject* parent = nullptr);

    /// Null: an empty table.
    void setTracks(std::shared_ptr<const TeachOutcome> outcome, std::vector<DoubtfulTrack> tracks);
    /// Decisions have changed.
    void refresh();
    TrackId track(int row) const { return tracks_.at(static_cast<std::size_t>(row)).track; }
    /// -1 if its label is not doubted.
    int rowOf(TrackId track) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();

private:
    QString text(const DoubtfulTrack& track, int column) const;
    QString decisionText(const DoubtfulTrack& track) const;

    const CorrectionOf correctionOf_;
    std::shared_ptr<const TeachOutcome> outcome_;
    std::vector<DoubtfulTrack> tracks_;
};

} // namespace genrescope
