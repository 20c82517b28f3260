#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace genrescope {

/// What one model makes of many tracks before it names genres: its pooled vectors.
struct TrackEmbeddings {
    std::vector<qint64> ids = {};
    std::size_t dimension = 0;
    /// [ids x dimension], a track after the other.
    std::vector<float> values = {};
};

} // namespace genrescope
