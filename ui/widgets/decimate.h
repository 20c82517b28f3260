#pragma once

#include <QList>
#include <QPointF>

#include <span>

namespace genrescope {

/// What is visible of a line on this many pixels: at most `pixels` points, with the lowest and the
/// highest value of every stretch kept, so that no outlier ever disappears.
///
/// @param points  ascending in x. Points that are not finite are left out.
/// @param left    first x that is seen; the neighbors just outside are kept too, so that the line
/// @param right   reaches both edges. The first and the last visible point are always kept.
/// @param pixels  width of the plot, at least 8.
QList<QPointF> decimate(std::span<const QPointF> points, double left, double right, int pixels);

} // namespace genrescope
