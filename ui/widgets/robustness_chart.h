#pragma once

#include "ui/data/model_label.h"
#include "ui/widgets/chart_view.h"

#include <QLineSeries>
#include <QScatterSeries>

#include <memory>
#include <vector>

namespace genrescope {

/// One model's scores for a genre, in [0, 1].
struct RobustnessScores {
    ModelLabel model = {};
    double original = 0.0;
    /// By change; NaN where it was not tried.
    std::vector<double> changed = {};
};

/// How far one genre's scores move when the sound is changed: a row for each change with one mark a
/// model, whose score for the original is a dashed line. The axis reaches as far as the scores do.
class RobustnessChart : public ChartView {
    Q_OBJECT

public:
    explicit RobustnessChart(QWidget* parent = nullptr);
    ~RobustnessChart() override;

    /// @param changes  their names, from the top
    void setScores(const QStringList& changes, std::vector<RobustnessScores> scores);

    void refresh() override;
    QList<ValueColumn> tableColumns() const override;
    qsizetype tableRowCount() const override;
    QVariantList tableRow(qsizetype row) const override;
    QString valueText() const override;

protected:
    void restyle() override;

private:
    struct Plotted {
        std::unique_ptr<QLineSeries> original;
        std::unique_ptr<QScatterSeries> marks;
    };

    void addPlotted();
    /// Where a change's row is on the axis; the first is on top.
    double rowOf(qsizetype change) const;
    void labelRows();

    QStringList changes_;
    std::vector<RobustnessScores> scores_;
    QCategoryAxis* scoreAxis_;
    QCategoryAxis* changeAxis_;
    std::vector<Plotted> plotted_;
};

} // namespace genrescope
