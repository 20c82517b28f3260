#pragma once

#include "core/base/random.h"
#include "core/runs/train_config.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace genrescope {

/// A piece of one clip.
struct CropChoice {
    /// Index of the clip.
    std::size_t clip = 0;
    /// First frame.
    std::size_t start = 0;
};

/// What a batch is made of.
struct BatchPlan {
    /// Length of all its crops.
    std::size_t frames = 0;
    std::vector<CropChoice> crops = {};
};

/// Chooses crops without end: pass after pass over all clips, each in a new order, so that every
/// clip is used once before any is used again. Batches ignore where a pass ends.
class CropSampler {
public:
    /// @param clipFrames  length of each clip; not empty.
    CropSampler(std::vector<std::size_t> clipFrames, const TrainConfig& config);

    /// One length for the batch, and for each crop a start, both uniform. A clip that is not longer
    /// than the crop is taken from its beginning.
    BatchPlan next();

    /// Continues as if that many batches had been chosen already.
    void skip(std::int64_t batches);

private:
    std::size_t nextClip();

    std::vector<std::size_t> clipFrames_;
    int batchSize_;
    int minFrames_;
    int maxFrames_;
    Random order_;
    Random crops_;
    std::vector<std::size_t> pass_;
    std::size_t position_ = 0;
};

} // namespace genrescope
