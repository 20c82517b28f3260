#include "core/training/loss.h"

namespace genrescope {

namespace {

/// Teachers' outputs are rounded: below this, and above 1 minus this, a target's logit is
/// meaningless.
constexpr double minTarget = 1e-3;

torch::Tensor squaredLogitErrors(const torch::Tensor& logits, const torch::Tensor& targets)
{
    return (logits - torch::logit(targets, minTarget)).square();
}

/// The loss of each decision. −log p = softplus(−x) and
/// −log(1 − p) = softplus(x) = softplus(−x) + x.
torch::Tensor decisionLosses(const torch::Tensor& logits, const torch::Tensor& targets,
                             const LossShape& shape)
{
    torch::Tensor missed = torch::softplus(-logits);
    torch::Tensor called = missed + logits;
    if (shape.positiveFocus > 0.0)
        missed = missed * torch::sigmoid(-logits).pow(shape.positiveFocus);
    if (shape.negativeFocus > 0.0)
        called = called * torch::sigmoid(logits).pow(shape.negativeFocus);
    const torch::Tensor losses = shape.positiveWeight * targets * missed + (1.0 - targets) * called;
    if (shape.logitShare == 0.0)
        return losses;
    return (1.0 - shape.logitShare) * losses +
           shape.logitShare * squaredLogitErrors(logits, targets);
}

} // namespace

LossShape lossShape(const TrainConfig& config)
{
    return {.positiveWeight = config.positiveWeight,
            .positiveFocus = config.positiveFocus,
            .negativeFocus = config.negativeFocus,
            .logitShare = config.logitShare};
}

torch::Tensor genreLoss(const torch::Tensor& logits, const torch::Tensor& targets,
                        const LossShape& shape)
{
    return decisionLosses(logits, targets.to(logits.device()), shape).sum() / logits.size(0);
}

torch::Tensor teacherLoss(const torch::Tensor& logits, const torch::Tensor& targets,
                          const torch::Tensor& weights, const std::vector<TargetGroup>& groups,
                          const LossShape& shape)
{
    const torch::Tensor wanted = targets.to(logits.device());
    const torch::Tensor counts = weights.to(logits.device());
    torch::Tensor sum = torch::zeros({}, logits.options());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto first = static_cast<std::int64_t>(groups[i].first);
        const auto count = static_cast<std::int64_t>(groups[i].count);
        const torch::Tensor own = logits.narrow(1, first, count);
        const torch::Tensor taught = wanted.narrow(1, first, count);
        const torch::Tensor losses =
            groups[i].isVector ? (own - taught).square() : decisionLosses(own, taught, shape);
        sum = sum + (losses.mean(1) * counts.select(1, static_cast<std::int64_t>(i))).sum();
    }
    return sum / logits.size(0);
}

torch::Tensor maskedFrameLoss(const torch::Tensor& frames, const torch::Tensor& clean,
                              const torch::Tensor& masked)
{
    const torch::Tensor counts = masked.to(frames.device());
    const torch::Tensor differences =
        frames.narrow(1, 0, clean.size(1)) - clean.to(frames.device());
    const torch::Tensor byFrame = differences.square().mean(2); // (B, T)
    return ((byFrame * counts).sum(1) / counts.sum(1)).mean();
}

} // namespace genrescope
