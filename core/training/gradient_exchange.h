#pragma once

#include "core/runs/training_group.h"
#include "core/training/agreed_control.h"

#include <torch/torch.h>

#include <vector>

namespace genrescope {

/// Makes the gradients of the slices of a batch those of the whole batch: one sum over the group
/// for each step, which carries the loss and what is asked of the run, too.
class GradientExchange {
public:
    /// Borrows both.
    GradientExchange(TrainingGroup& group, AgreedControl& control);

    /// Joint.
    /// @param weights  their gradients are replaced by those of the whole batch
    /// @param loss     of this process' slice; where it is not finite, nothing is replaced anywhere
    /// @param share    of the slice in the batch
    /// @return the loss of the whole batch
    double sum(const std::vector<torch::Tensor>& weights, double loss, double share);

private:
    TrainingGroup& group_;
    AgreedControl& control_;
    std::vector<float> values_;
};

} // namespace genrescope
