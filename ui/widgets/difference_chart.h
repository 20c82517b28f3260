#pragma once

#include "core/metrics/bootstrap.h"
#include "core/metrics/mean_interval.h"
#include "ui/data/model_label.h"
#include "ui/widgets/chart_view.h"

#include <optional>
#include <vector>

namespace genrescope {

/// How much better a variant of a model is than the baseline, and how sure that is.
struct VariantDifference {
    std::optional<MeanInterval> bySeeds = {};
    std::optional<Interval> byArtists = {};
};

/// One model's variants.
struct ModelDifferences {
    ModelLabel model = {};
    /// By variant.
    std::vector<VariantDifference> variants = {};
};

/// Differences from a baseline: a row for each variant, with one mark a model, a thick bar for the
/// interval over seeds and a thin one for the interval over artists. 0 is a dashed line: what
/// crosses it is no evidence.
class DifferenceChart : public ChartView {
    Q_OBJECT

public:
    explicit DifferenceChart(QWidget* parent = nullptr);

    /// @param variants  their names, from the top, without the baseline
    void setDifferences(const QStringList& variants, std::vector<ModelDifferences> differences);

    void refresh() override;
    QList<ValueColumn> tableColumns() const override;
    qsizetype tableRowCount() const override;
    QVariantList tableRow(qsizetype row) const override;
    QString valueText() const override;

protected:
    void restyle() override;

private:
    /// A line of the chart, which owns it.
    void addLine(const QList<QPointF>& points, const QPen& pen);
    void addModel(std::size_t model);
    void labelRows();
    /// Where a model's mark of a variant is on the axis; the first variant is on top.
    double rowOf(std::size_t variant, std::size_t model) const;

    QStringList variants_;
    std::vector<ModelDifferences> differences_;
    QCategoryAxis* differenceAxis_;
    QCategoryAxis* variantAxis_;
};

} // namespace genrescope
