#pragma once

#include "core/datasets/track.h"

#include <QString>

namespace genrescope {

/// "Artist – Title" of a dataset's track; its file where it has no title.
QString datasetTrackText(const Track& track);

} // namespace genrescope
