#pragma once

#include "core/base/precision.h"
#include "core/prediction/frame_batch.h"
#include "core/prediction/weights.h"

#include <memory>

namespace genrescope {

/// The encoder of a trained model.
class TrainedEncoder {
public:
    virtual ~TrainedEncoder() = default;

    /// @return as many frames, of the kind's encodedWidth().
    virtual FrameBatch encode(const FrameBatch& frames, Precision precision) = 0;
};

/// Each kind of model specializes it in a file of its own, core/prediction/trained_x.cpp.
/// @param weights  borrowed
template<typename Options>
std::unique_ptr<TrainedEncoder> makeTrainedEncoder(const Options& options, int bands,
                                                   const Weights& weights);

} // namespace genrescope
