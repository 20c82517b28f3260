#pragma once

#include "core/metrics/metrics.h"
#include "ui/data/model_label.h"
#include "ui/widgets/chart_view.h"

#include <QLineSeries>
#include <QScatterSeries>

#include <memory>
#include <optional>
#include <vector>

namespace genrescope {

/// One model's curve of one genre.
struct PrecisionRecallLine {
    ModelLabel model = {};
    /// "GRU, AP 0.61".
    QString legend = {};
    PrecisionRecallCurve curve = {};
    /// The model's own for this genre.
    double ownThreshold = 0.5;
};

/// Precision over recall of one genre for each model, with a mark on every curve at its threshold:
/// each model's own, or one for all. The marks are dragged along the curves, or moved by the arrow
/// keys, all at once.
///
/// Curves are drawn as the steps whose area is the average precision.
class PrecisionRecallChart : public ChartView {
    Q_OBJECT

public:
    explicit PrecisionRecallChart(QWidget* parent = nullptr);
    ~PrecisionRecallChart() override;

    /// @param baseline  precision of calling everything positive: the genre's share of the tracks.
    void setLines(std::vector<PrecisionRecallLine> lines, double baseline);

    /// The threshold of a line.
    double threshold(std::size_t line = 0) const;
    /// @param threshold  in [0, 1], for all lines; nothing = each line's own.
    void setThreshold(std::optional<double> threshold);

    /// Position of a line's marker (recall, precision); nothing if no score reaches the threshold.
    std::optional<QPointF> markOf(std::size_t line) const;

    void refresh() override;
    QList<ValueColumn> tableColumns() const override;
    qsizetype tableRowCount() const override;
    QVariantList tableRow(qsizetype row) const override;
    QString valueText() const override;

Q_SIGNALS:
    /// A person moved it.
    void thresholdChosen(double threshold);

protected:
    void restyle() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct PlottedCurve {
        std::unique_ptr<QLineSeries> curve;
        /// From the mark down to the recall axis.
        std::unique_ptr<QLineSeries> drop;
        std::unique_ptr<QScatterSeries> mark;
    };

    void addPlottedCurve();
    void drawMarks();
    void choose(double threshold);
    void chooseNearest(const QPointF& pixel);
    QPointF toPixel(double recall, double precision) const;

    std::vector<PrecisionRecallLine> lines_;
    double baseline_ = 0.0;
    std::optional<double> threshold_;
    bool dragging_ = false;
    QCategoryAxis* recallAxis_;
    QCategoryAxis* precisionAxis_;
    std::vector<PlottedCurve> plotted_;
    std::unique_ptr<QLineSeries> baselineSeries_;
};

/// The last point of a curve that is reached at a threshold: everything up to it has at least that
/// score. Nothing if no score reaches it.
std::optional<std::size_t> pointAtThreshold(const PrecisionRecallCurve& curve, double threshold);

} // namespace genrescope
