#pragma once

#include "core/projection/vector_rows.h"

#include <QStringList>
#include <QtGlobal>

#include <vector>

namespace genrescope {

/// Where tracks lie on the map of a collection.
struct CollectionMap {
    std::vector<qint64> ids = {};
    /// By track.
    std::vector<MapPoint> points = {};
    /// By track: its place in genreNames; -1 where nothing was judged.
    std::vector<int> genres = {};
    /// Those that are the first choice of some track, the most frequent one first.
    QStringList genreNames = {};

    int count() const { return static_cast<int>(ids.size()); }
};

} // namespace genrescope
