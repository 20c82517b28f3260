#pragma once

#include "ui/data/library_row.h"
#include "ui/data/model_label.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace genrescope {

/// Tracks of the library that a search has found, in order. Only their numbers are in memory;
/// what is in sight is asked for with rowsNeeded(), and shown once it is there. Clicks on the
/// header ask for another order.
class LibraryTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Artist, Album, Year, Length, Tag, Disagreement, FirstModel };
    using Ids = std::vector<qint64>;
    /// Rows that are asked for together.
    static constexpr int pageSize = 128;

    explicit LibraryTableModel(QObject* parent = nullptr);

    /// The models in use, by place: a column for each.
    void setModels(const std::vector<ModelLabel>& models);
    const std::vector<ModelLabel>& models() const { return models_; }

    /// What a search found. Where that is what is shown already, nothing moves, and the contents of
    /// rows are asked for again.
    /// @param similarities  of each track, where similar ones were searched for: a further column
    void setFound(std::shared_ptr<const Ids> ids, std::vector<float> similarities = {});
    /// -1 where there is none.
    int similarityColumn() const;
    /// The rows of a page that was asked for; of another search's, nothing happens.
    void setRows(int first, const std::shared_ptr<const Ids>& ids, std::vector<LibraryRow> rows);

    const std::shared_ptr<const Ids>& ids() const { return ids_; }
    /// Null until it is there.
    const LibraryRow* row(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Refreshes all texts after a change of language.
    void retranslate();

Q_SIGNALS:
    void rowsNeeded(int first, int count) const;
    void orderChosen(const genrescope::LibraryOrder& order);

private:
    QString text(const LibraryRow& row, int column) const;
    QString toolTip(const LibraryRow& row, int column) const;
    bool isQuiet(const LibraryRow& row, int column) const;
    const LibraryOpinion* opinion(const LibraryRow& row, int column) const;
    void need(int page) const;
    QString similarityText(int row, int role) const;

    std::vector<ModelLabel> models_;
    std::shared_ptr<const Ids> ids_ = std::make_shared<const Ids>();
    std::vector<float> similarities_;
    QHash<int, std::vector<LibraryRow>> pages_;
    /// Asked for, and not there yet.
    mutable QSet<int> awaited_;
    /// There, and to be asked for again when they are shown.
    mutable QSet<int> stale_;
};

} // namespace genrescope
