#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace genrescope {

struct Confusion;

/// Top predictions (columns) against true genres (rows) of the genres that occur, most frequent
/// first.
class ConfusionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        /// Share of the row's tracks, in [0, 1].
        ShareRole = Qt::UserRole,
        CountRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setConfusion(const Confusion& confusion, const QStringList& genres);

    /// The label of a row or a column.
    std::size_t label(int section) const { return labels_[static_cast<std::size_t>(section)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::size_t count(const QModelIndex& index) const;

    /// In the order of rows and columns.
    std::vector<std::size_t> labels_;
    QStringList names_;
    std::vector<std::size_t> rowSums_;
    /// rows × columns.
    std::vector<std::size_t> counts_;
};

} // namespace genrescope
