#pragma once

#include "ui/widgets/smoothing.h"

#include <QPointF>

#include <optional>
#include <span>
#include <vector>

namespace genrescope {

/// The quantity of the x axis.
enum class CurveX { Step, Epoch, Time };

/// A value of a run, and when it came.
struct CurvePoint {
    double step = 0.0;
    /// May be fractional.
    double epoch = 0.0;
    /// Since the run began.
    double seconds = 0.0;
    double value = 0.0;
};

/// How values become positions.
struct CurveScale {
    CurveX x = CurveX::Step;
    bool logX = false;
    bool logY = false;
    /// Weight of the past, in [0, 1).
    double smoothing = 0.0;

    bool operator==(const CurveScale&) const = default;
};

/// One line of a chart: its values, and their positions on the axes, raw and smoothed. On a
/// logarithmic axis a position is the decimal logarithm of the value; what has none is not finite.
class CurveLine {
public:
    explicit CurveLine(const CurveScale& scale);

    /// Ascending in step, epoch and seconds, also relative to the existing points.
    void append(std::span<const CurvePoint> points);
    void setScale(const CurveScale& scale);

    const std::vector<CurvePoint>& points() const { return points_; }
    std::span<const QPointF> raw() const { return raw_; }
    std::span<const QPointF> smooth() const { return smooth_; }

    /// The point nearest to a position on the x axis; nothing for an empty line.
    std::optional<std::size_t> nearest(double x) const;
    double smoothedValue(std::size_t index) const;

private:
    void place(const CurvePoint& point);
    QPointF position(const CurvePoint& point, double value) const;

    CurveScale scale_;
    Smoother smoother_;
    std::vector<CurvePoint> points_;
    std::vector<QPointF> raw_;
    std::vector<QPointF> smooth_;
};

} // namespace genrescope
