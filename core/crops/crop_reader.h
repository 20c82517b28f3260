#pragma once

#include "core/crops/training_data.h"
#include "core/features/input_reference.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// Reads crops of stored clips. Keeps a buffer: one thread at a time.
class CropReader {
public:
    CropReader(const MelConfig& mel, InputReference reference) : mel_(mel), reference_(reference) {}

    /// Fills `crop` (frames × bands) with the clip from `start` on; a clip that is shorter than the
    /// crop is repeated from its beginning (see copyCrop). Relative to the reference.
    /// @throws DatasetError as FeatureStore::readFrames does.
    void read(const TrainingClip& clip, std::size_t start, std::span<float> crop);

    /// Lets the system start reading what read() will need.
    void prefetch(const TrainingClip& clip, std::size_t start, std::size_t frames) const;

private:
    MelConfig mel_;
    InputReference reference_;
    std::vector<float> clip_;
};

} // namespace genrescope
