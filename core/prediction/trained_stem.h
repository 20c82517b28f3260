#pragma once

#include "core/base/precision.h"
#include "core/prediction/frame_batch.h"
#include "core/prediction/weights.h"

#include <vector>

namespace genrescope {

/// The convolutions before a trained model's encoder: see core/networks/conv_stem.h.
class TrainedStem {
public:
    /// @param bands    values of a frame, before and after
    /// @param weights  borrowed
    TrainedStem(int bands, const Weights& weights);

    /// @param frames  crop by crop
    /// @return        a fourth of the frames, rounded up, crop by crop
    FrameBatch run(const FrameBatch& frames, Precision precision) const;

private:
    struct Layer {
        /// outputs × 3 × 3 × inputs.
        std::vector<float> kernels = {};
        std::span<const float> bias = {};
    };

    std::size_t bands_;
    std::vector<Layer> layers_;
    /// bands × reduced bands × channels.
    std::vector<float> projection_;
    std::span<const float> projectionBias_;
    std::span<const float> scale_;
    std::span<const float> shift_;
};

} // namespace genrescope
