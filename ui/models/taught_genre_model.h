#pragma once

#include "ui/data/teach_outcome.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <string>

namespace genrescope {

/// What models were taught: for each genre how much music there was, how well each model tells it
/// in music by other artists, and what would help. Sort by sortRole.
class TaughtGenreModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Genre, Tracks, Artists, FirstScore };
    static constexpr int sortRole = Qt::UserRole;

    /// @param isGone  whether no track has the genre any more.
    explicit TaughtGenreModel(std::function<bool(const std::string& genre)> isGone,
                              QObject* parent = nullptr);

    /// Null: an empty table.
    void setOutcome(std::shared_ptr<const TeachOutcome> outcome);

    int verdictColumn() const { return FirstScore + models(); }
    int adviceColumn() const { return verdictColumn() + 1; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Of a row.
    const std::string& name(int row) const { return genre(0, row).name; }

    /// Corrections have changed, or the language.
    void refresh();

private:
    int models() const { return outcome_ ? static_cast<int>(outcome_->models.size()) : 0; }
    const TaughtGenre& genre(int model, int row) const;
    /// Of the model that tells the genre best.
    const TaughtGenre& best(int row) const;
    QString text(int row, int column) const;
    QVariant sortValue(int row, int column) const;
    QString toolTip(int row, int column) const;

    std::function<bool(const std::string& genre)> isGone_;
    std::shared_ptr<const TeachOutcome> outcome_;
};

} // namespace genrescope
