#pragma once

#include "core/ablation/ablation_outcome.h"
#include "core/ablation/ablation_summary.h"

#include <QAbstractTableModel>

#include <vector>

namespace genrescope {

/// How the variants of an ablation compare, model by model.
class AblationTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Variant, Model, Seeds, Score, BySeeds, ByArtists, Parameters, Time, ColumnCount };

    /// A variant of one model.
    struct Row {
        QString variant = {};
        /// Of the one whose runs it shares; empty if it has its own.
        QString sameAs = {};
        QString model = {};
        AblationRow summary = {};
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const AblationReport& report);
    const std::vector<Row>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();

private:
    void fill();
    QString text(const Row& row, int column) const;

    AblationReport report_;
    std::vector<Row> rows_;
};

} // namespace genrescope
