#pragma once

#include "core/base/precision.h"
#include "core/models/checkpoint.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace genrescope {

/// A trained network outside training.
class ForwardPass {
public:
    virtual ~ForwardPass() = default;

    /// @param crops  count × frames × bands
    /// @return       count × labels
    virtual std::vector<float> logits(std::span<const float> crops, std::size_t count,
                                      std::size_t frames) = 0;

    /// Of the products from here on: single, unless it is set and the device can mix.
    virtual void setPrecision(Precision precision) = 0;
};

/// Makes the one of a checkpoint.
/// @throws CheckpointError if its tensors are not the model's; ModelError if there is no such
/// model.
using ForwardPassMaker = std::function<std::unique_ptr<ForwardPass>(const Checkpoint&)>;

/// On the CPU, from core/kernels alone (TrainedNetwork).
std::unique_ptr<ForwardPass> makeOwnForwardPass(const Checkpoint& checkpoint);

} // namespace genrescope
