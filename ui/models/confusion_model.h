#pragma once

#include "ui/data/confusion.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace genrescope {

/// Called genres (columns) against true genres (rows) of the genres that occur.
class ConfusionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        /// Share of the true genre's tracks, in [0, 1].
        ShareRole = Qt::UserRole,
        CountRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param labels  those that are shown, in the order of rows and columns.
    void setConfusion(const Confusion& confusion, const QStringList& genres,
                      std::vector<std::size_t> labels,
                      ConfusionReading reading = ConfusionReading::TopPrediction);

    /// In the order of rows and columns.
    const std::vector<std::size_t>& labels() const { return labels_; }
    /// The label of a row or a column.
    std::size_t label(int section) const { return labels_[static_cast<std::size_t>(section)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::size_t count(const QModelIndex& index) const;
    QString cellText(const QModelIndex& index, double share) const;

    std::vector<std::size_t> labels_;
    QStringList names_;
    ConfusionReading reading_ = ConfusionReading::TopPrediction;
    /// By row: the tracks that its cells are shares of.
    std::vector<std::size_t> rowTracks_;
    /// rows × columns.
    std::vector<std::size_t> counts_;
};

} // namespace genrescope
