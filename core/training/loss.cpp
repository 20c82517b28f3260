#include "core/training/loss.h"

namespace genrescope {

torch::Tensor genreLoss(const torch::Tensor& logits, const torch::Tensor& truth,
                        double positiveWeight)
{
    const torch::Tensor targets = truth.to(logits.device());
    // −log p = softplus(−x) and −log(1 − p) = softplus(x) = softplus(−x) + x.
    const torch::Tensor missed = torch::softplus(-logits);
    const torch::Tensor called = missed + logits;
    const torch::Tensor losses = positiveWeight * targets * missed + (1.0 - targets) * called;
    return losses.sum() / logits.size(0);
}

} // namespace genrescope
