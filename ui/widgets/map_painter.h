#pragma once

#include "ui/data/collection_map.h"

#include <QColor>
#include <QImage>
#include <QPointF>

#include <array>
#include <vector>

namespace genrescope {

/// Where a map lies in a picture.
struct MapPlacement {
    /// Pixels per unit of the map.
    double scale = 1.0;
    /// Where the map's origin is.
    QPointF origin = {};

    QPointF shown(const MapPoint& point) const
    {
        return {scale * double(point.x) + origin.x(), scale * double(point.y) + origin.y()};
    }
};

/// How a map is to look.
struct MapLook {
    QColor background = {};
    /// By track: its color.
    std::vector<QRgb> colors = {};
    /// By track: whether it stands out. Empty: all do.
    std::vector<bool> lit = {};
    /// Of a point, in pixels.
    double radius = 2.0;
};

/// Draws the points of a map, those that stand out above the others.
/// @param image  of QImage::Format_RGB32
void paintMap(QImage& image, const CollectionMap& map, const MapPlacement& placement,
              const MapLook& look);

} // namespace genrescope
