#pragma once

#include "core/models/common_options.h"
#include "core/prediction/frame_batch.h"
#include "core/prediction/weights.h"

#include <vector>

namespace genrescope {

/// From a trained encoder's frames to logits: see PooledHead (core/networks/head.h).
class TrainedHead {
public:
    /// @param weights  borrowed
    TrainedHead(const CommonOptions& options, const Weights& weights);

    /// @return crops × labels.
    std::vector<float> run(const FrameBatch& frames) const;

private:
    /// crops × values of a pooled crop.
    std::vector<float> pool(const FrameBatch& frames) const;

    Pooling pooling_;
    bool hasHidden_;
    Dense attention_;
    Dense hidden_;
    Dense output_;
};

} // namespace genrescope
