#pragma once

#include "ui/data/duplicate_outcome.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace genrescope {

/// Pairs of tracks that are the same recording, in two lines each: what it is, and where it lies;
/// and what a person decided.
class DuplicateTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Alike, First, Second, Decision };

    /// Whether a person left out a track.
    using IsLeftOut = std::function<bool(TrackId)>;

    explicit DuplicateTableModel(IsLeftOut isLeftOut, QObject* parent = nullptr);

    /// Null, or without a search: an empty table.
    void setOutcome(std::shared_ptr<const DuplicateOutcome> outcome);
    /// Decisions have changed.
    void refresh();
    TrackId second(int row) const { return pair(row).second; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();

private:
    const NearDuplicate& pair(int row) const;
    QString text(const NearDuplicate& pair, int column) const;
    QString toolTip(const NearDuplicate& pair, int column) const;
    QString trackText(TrackId id) const;

    const IsLeftOut isLeftOut_;
    std::shared_ptr<const DuplicateOutcome> outcome_;
};

} // namespace genrescope
