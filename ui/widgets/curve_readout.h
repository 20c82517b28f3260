#pragma once

#include "ui/widgets/curve_chart.h"

#include <QFont>
#include <QPalette>

namespace genrescope {

/// The values of all lines at one position of a chart.
struct CurveReadout {
    QRectF plot = {};
    /// Pixel of the position.
    double x = 0.0;
    CurveX quantity = CurveX::Step;
    /// Shows the smoothed value and the raw one in parentheses.
    bool smoothed = false;
    /// Highest first.
    std::vector<CurveReading> readings = {};
    QPalette palette = {};
    QFont font = {};
};

/// Four significant digits in the user's locale.
QString readoutNumber(double value);

/// A line at the position, and beside it a box with a row for each reading.
void paintReadout(QPainter& painter, const CurveReadout& readout);

} // namespace genrescope
