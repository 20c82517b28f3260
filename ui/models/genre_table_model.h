#pragma once

#include "ui/data/genre_curves.h"

#include <QAbstractTableModel>

#include <vector>

namespace genrescope {

/// Genres of one track in numbers: for each model the value of the whole track and that at the
/// playhead. What ProbabilityBars draws, as a table to read.
class GenreTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit GenreTableModel(QObject* parent = nullptr);

    /// Genres are in descending order of their mean until sort() says otherwise.
    void setCurves(GenreCurves curves);
    /// Seconds.
    void setPlayhead(double seconds);

    /// The genre of a row, without any mark.
    QString genreAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    /// Column 0 names the genre; then two columns per model: whole, now.
    static std::size_t modelOf(int column) { return static_cast<std::size_t>(column - 1) / 2; }
    static bool isCurrentValue(int column) { return column % 2 == 0; }
    double value(int label, int column) const;
    QString teachersText(int label) const;
    QString thresholdText(int label, std::size_t model) const;
    void arrange();

    GenreCurves curves_;
    /// Labels, by row.
    std::vector<int> order_;
    double playhead_ = 0.0;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

} // namespace genrescope
