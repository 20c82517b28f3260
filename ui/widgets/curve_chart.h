#pragma once

#include "ui/data/value_table.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/curve_series.h"

#include <QRubberBand>
#include <QTimer>

#include <map>
#include <optional>

namespace genrescope {

/// A line's value at the cursor.
struct CurveReading {
    QString name = {};
    int place = 0;
    CurvePoint point = {};
    double smoothed = 0.0;
};

/// Curves of runs over step, epoch or time: raw values as a shadow under smoothed ones, with zoom,
/// a read-out of all runs and a star at the best point.
///
/// Values may come at any rate: the picture is drawn once for all that came since the last one.
/// Never more points than pixels are drawn; every outlier is (see decimate()).
class CurveChart : public ChartView {
    Q_OBJECT

public:
    /// @param value  the column of the values, in the table and in files.
    explicit CurveChart(const ValueColumn& value, QWidget* parent = nullptr);
    ~CurveChart() override;

    /// @return the number of the line, for the functions below.
    int addCurve(const CurveInfo& info);
    /// Other names for a line, e.g. in another language.
    void setInfo(int curve, const CurveInfo& info);
    void append(int curve, std::span<const CurvePoint> points);
    /// Pins a star to the point with this index.
    void setBest(int curve, std::size_t point);
    void removeCurve(int curve);

    void setValue(const ValueColumn& value) { value_ = value; }

    const CurveScale& scale() const { return scale_; }
    void setScale(const CurveScale& scale);
    /// The run whose lines are drawn thicker; empty = none.
    void setEmphasis(const QString& run);

    bool isZoomed() const { return zoom_.has_value(); }
    void resetZoom();
    /// Shows this part: positions on both axes (logarithms on a logarithmic one).
    void zoomTo(const QRectF& part);

    /// Every line's value at a position on the x axis, highest first.
    std::vector<CurveReading> readingsAt(double x) const;

    QList<ValueColumn> tableColumns() const override;
    /// Line after line, as their points came.
    qsizetype tableRowCount() const override;
    QVariantList tableRow(qsizetype row) const override;
    QString valueText() const override;

    void refresh() override;

Q_SIGNALS:
    void zoomChanged(bool zoomed);

protected:
    void restyle() override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void schedule();
    /// From the first position on the x axis to the last.
    QRectF wholeRange() const;
    void setRange(const QRectF& range);
    QPointF toPosition(const QPointF& pixel) const;
    double toPixel(double x) const;
    void setCursorAt(std::optional<double> x);
    void zoomBy(double factor);
    void finishRubberBand();

    ValueColumn value_;
    CurveScale scale_;
    QString emphasis_;
    std::map<int, CurveSeries> curves_;
    int nextCurve_ = 0;
    QCategoryAxis* xAxis_;
    QCategoryAxis* yAxis_;
    /// The visible range, and the requested one.
    QRectF range_;
    std::optional<QRectF> zoom_;
    /// Position of the read-out on the x axis.
    std::optional<double> cursor_;
    QTimer timer_;
    QRubberBand band_;
    std::optional<QPoint> bandStart_;
};

} // namespace genrescope
