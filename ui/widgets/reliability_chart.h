#pragma once

#include "core/metrics/reliability.h"
#include "ui/data/model_label.h"
#include "ui/widgets/chart_view.h"

#include <QLineSeries>
#include <QScatterSeries>

#include <memory>
#include <optional>
#include <vector>

namespace genrescope {

/// How reliable one model's probabilities are.
struct ReliabilityLine {
    ModelLabel model = {};
    /// Of the probabilities that people see.
    Reliability shown = {};
    /// Of the model's own output, where calibration made others of it.
    std::optional<Reliability> own = {};
};

/// How often something is true over how probable a model says it is: a mark for each tenth that has
/// decisions, with the 95% confidence interval as a line through it. On the dotted diagonal, 70%
/// are true seven times in ten. What a calibrated model says by itself is a dashed line.
class ReliabilityChart : public ChartView {
    Q_OBJECT

public:
    explicit ReliabilityChart(QWidget* parent = nullptr);
    ~ReliabilityChart() override;

    void setLines(std::vector<ReliabilityLine> lines);
    const std::vector<ReliabilityLine>& lines() const { return lines_; }

    void refresh() override;
    QList<ValueColumn> tableColumns() const override;
    qsizetype tableRowCount() const override;
    QVariantList tableRow(qsizetype row) const override;
    QString valueText() const override;

protected:
    void restyle() override;

private:
    struct PlottedLine {
        std::unique_ptr<QLineSeries> own;
        std::unique_ptr<QLineSeries> intervals;
        std::unique_ptr<QLineSeries> curve;
        std::unique_ptr<QScatterSeries> marks;

        std::vector<QXYSeries*> all() const;
    };
    /// A row of the table.
    struct TableRow {
        const ReliabilityLine* line = nullptr;
        bool own = false;
        const ReliabilityBin* bin = nullptr;
    };

    void addPlottedLine();
    std::vector<TableRow> tableRows() const;

    std::vector<ReliabilityLine> lines_;
    QCategoryAxis* probabilityAxis_;
    QCategoryAxis* frequencyAxis_;
    std::vector<PlottedLine> plotted_;
    std::unique_ptr<QLineSeries> diagonal_;
};

} // namespace genrescope
