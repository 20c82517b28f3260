#pragma once

#include "ui/data/dataset_summary.h"

#include <QAbstractTableModel>

namespace genrescope {

/// The post's frequency table: genre, tracks, fraction, and the tracks of each split.
class GenreFrequencyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Genre, Tracks, Fraction, Training, Validation, Test, ColumnCount };
    /// Values as they are, to sort by.
    static constexpr int sortRole = Qt::UserRole;

    explicit GenreFrequencyModel(QObject* parent = nullptr);

    void setGenres(std::vector<GenreFrequency> genres);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Refreshes header and numbers after a change of language.
    void retranslate();

private:
    QVariant text(const GenreFrequency& genre, int column) const;
    static QVariant value(const GenreFrequency& genre, int column);

    std::vector<GenreFrequency> genres_;
};

} // namespace genrescope
