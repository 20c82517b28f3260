#pragma once

#include "ui/theme/model_style.h"

#include <QPointF>
#include <QScatterSeries>

class QPainter;

namespace genrescope {

/// Draws a mark with the painter's pen and brush. @param reach from its center, in pixels.
void paintMark(QPainter& painter, Mark mark, QPointF center, double reach);

/// Of the marks of a chart's points that stand for something each, in pixels.
inline constexpr double chartMarkSize = 11.0;

/// The same mark for the points of a chart.
QScatterSeries::MarkerShape markerShape(Mark mark);

} // namespace genrescope
