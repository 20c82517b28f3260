#pragma once

#include "core/metrics/metrics.h"
#include "ui/widgets/chart_view.h"

#include <QLineSeries>
#include <QScatterSeries>

#include <memory>
#include <vector>

namespace genrescope {

/// One model's curve of one genre.
struct PrecisionRecallLine {
    /// "GRU".
    QString name = {};
    /// "GRU, AP 0.61".
    QString legend = {};
    /// Gives color and mark, see modelStyle().
    QString architecture = {};
    PrecisionRecallCurve curve = {};
};

/// Precision over recall of one genre for each model, with a marker on every curve at the common
/// threshold. The markers are dragged along the curves, or moved by the arrow keys.
///
/// Curves are drawn as the steps whose area is the average precision.
class PrecisionRecallChart : public ChartView {
    Q_OBJECT

public:
    explicit PrecisionRecallChart(QWidget* parent = nullptr);
    ~PrecisionRecallChart() override;

    /// @param baseline  precision of calling everything positive: the genre's share of the tracks.
    void setLines(std::vector<PrecisionRecallLine> lines, double baseline);

    double threshold() const { return threshold_; }
    /// @param threshold  in [0, 1].
    void setThreshold(double threshold);

    /// Position of a line's marker (recall, precision); nothing if no score reaches the threshold.
    std::optional<QPointF> markOf(std::size_t line) const;

    void refresh() override;
    ValueTable table() const override;
    QString valueText() const override;

Q_SIGNALS:
    /// By the user.
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
    double threshold_ = 0.5;
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
