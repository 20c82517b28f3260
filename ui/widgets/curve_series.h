#pragma once

#include "ui/widgets/curve_line.h"

#include <QLineSeries>
#include <QPalette>
#include <QScatterSeries>

#include <memory>
#include <optional>

class QChart;
class QAbstractAxis;

namespace genrescope {

/// Names and style of a line of a CurveChart.
struct CurveInfo {
    /// Lines of the same run belong together.
    QString run = {};
    /// In the legend; empty = not in the legend.
    QString legend = {};
    /// In the read-out: "GRU modern, validation".
    QString name = {};
    /// Gives color and mark, see modelStyle().
    int place = 0;
    /// Drawn thin, under the others.
    bool thin = false;
    /// Has a mark at each point, as long as they are few.
    bool marked = false;
};

/// A line and how it is drawn: the smoothed line over a shadow of the raw one, marks, and a star at
/// the best point.
class CurveSeries {
public:
    CurveSeries(QChart& chart, QAbstractAxis* x, QAbstractAxis* y, const CurveInfo& info,
                const CurveScale& scale);
    /// Removes its series from the chart.
    ~CurveSeries();

    const CurveInfo& info() const { return info_; }
    const CurveLine& line() const { return line_; }

    void append(std::span<const CurvePoint> points) { line_.append(points); }
    void setBest(std::size_t point) { best_ = point; }
    void setScale(const CurveScale& scale);
    /// Other names for the same line.
    void setInfo(const CurveInfo& info);
    /// `strong`: drawn thicker.
    void setLook(const QPalette& palette, bool strong);

    /// Gives the chart what is visible between two positions on the x axis, on this many pixels.
    /// @return the bounding box of everything visible there, raw values included; a null one for
    /// nothing.
    QRectF draw(double left, double right, int pixels);

private:
    void add(QXYSeries* series, QAbstractAxis* x, QAbstractAxis* y, bool inLegend);

    QChart& chart_;
    CurveInfo info_;
    CurveScale scale_;
    CurveLine line_;
    std::optional<std::size_t> best_;
    std::unique_ptr<QLineSeries> shadow_;
    std::unique_ptr<QLineSeries> main_;
    std::unique_ptr<QScatterSeries> marks_;
    std::unique_ptr<QScatterSeries> star_;
};

} // namespace genrescope
