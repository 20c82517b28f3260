#pragma once

#include "core/dataset/feature_store.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// Reads crops of stored clips. Keeps a buffer: one thread at a time.
class CropReader {
public:
    /// Borrows the store.
    CropReader(const FeatureStore& store, int bands) : store_(store), bands_(bands) {}

    /// Fills `crop` (frames × bands) with the clip from `start` on; a clip of `clipFrames` frames
    /// that is shorter than the crop is repeated from its beginning (see copyCrop).
    /// @throws DatasetError as FeatureStore::readFrames does.
    void read(TrackId track, std::size_t clipFrames, std::size_t start, std::span<float> crop);

    /// Lets the system begin to read what read() will be asked for.
    void expect(TrackId track, std::size_t clipFrames, std::size_t start, std::size_t frames) const;

private:
    const FeatureStore& store_;
    int bands_;
    std::vector<float> clip_;
};

} // namespace genrescope
