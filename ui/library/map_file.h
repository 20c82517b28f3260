#pragma once

#include "core/projection/vector_rows.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace genrescope {

/// A track on a map that is kept.
struct MapEntry {
    qint64 id = 0;
    MapPoint point = {};
    /// A checksum of the vector that it was placed by.
    quint32 vector = 0;

    bool operator==(const MapEntry&) const = default;
};

/// A map as it lies beside the catalog.
struct KeptMap {
    std::vector<MapEntry> entries = {};
    /// How many of them were placed among the others after it was made.
    qint64 placed = 0;

    bool operator==(const KeptMap&) const = default;
};

/// Empty if there is none, or none that makes sense: it can be made again.
/// @throws FileError if there is a file that cannot be read.
KeptMap readMapFile(const QString& file);

/// @throws FileError, DiskFullError.
void writeMapFile(const KeptMap& map, const QString& file);

} // namespace genrescope
