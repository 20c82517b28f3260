#pragma once

#include "ui/data/genre_curves.h"
#include "ui/widgets/time_range.h"

#include <QPolygonF>
#include <QRectF>

namespace genrescope {

/// The filled curve of one genre by one model between the pixels `left` and `right` of a strip:
/// probability 1 reaches the strip's top. Empty where nothing is known.
///
/// Where crops are denser than pixels, each pixel keeps its lowest and its highest value, so that
/// the outline never has more than a few points per pixel and no peak is lost. `outline` is reused.
void outlineOf(const GenreCurves& curves, std::size_t model, int label, const TimeScale& scale,
               const QRectF& strip, double left, double right, QPolygonF& outline);

} // namespace genrescope
