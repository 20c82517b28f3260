#pragma once

#include "core/models/common_options.h"
#include "core/prediction/frame_batch.h"
#include "core/prediction/weights.h"

#include <vector>

namespace genrescope {

/// The dense layers of a trained head: from pooled crops to logits.
class GenreLayers {
public:
    /// @param weights  borrowed
    GenreLayers(const CommonOptions& options, const Weights& weights);

    /// @param pooled  crops × values of a pooled crop
    /// @return        crops × labels
    std::vector<float> run(std::vector<float> pooled, std::size_t crops) const;

private:
    bool hasHidden_;
    Dense hidden_;
    Dense output_;
    /// The layer of a model of embeddings, whose product takes a fiftieth of the time of hearing.
    bool isIdentity_;
};

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
    Dense attention_;
    GenreLayers genres_;
};

} // namespace genrescope
