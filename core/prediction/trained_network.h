#pragma once

#include "core/base/precision.h"
#include "core/prediction/forward_pass.h"
#include "core/prediction/trained_encoder.h"
#include "core/prediction/trained_head.h"
#include "core/prediction/trained_stem.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace genrescope {

/// A trained model on the CPU, from core/kernels alone: what the networks of core/networks give
/// outside training, without LibTorch, whose start takes longer than a clip.
class TrainedNetwork : public ForwardPass {
public:
    /// @throws CheckpointError if its tensors are not the model's; ModelError.
    explicit TrainedNetwork(const Checkpoint& checkpoint);

    std::vector<float> logits(std::span<const float> crops, std::size_t count,
                              std::size_t frames) override;
    void setPrecision(Precision precision) override { precision_ = precision; }

private:
    Weights weights_;
    std::size_t bands_;
    /// Of the bands; empty where they are not standardized.
    std::span<const float> means_;
    std::span<const float> scales_;
    std::optional<TrainedStem> stem_;
    std::unique_ptr<TrainedEncoder> encoder_;
    std::optional<TrainedHead> head_;
    Precision precision_ = Precision::Single;
};

} // namespace genrescope
