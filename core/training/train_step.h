#pragma once

#include "core/networks/classifier.h"
#include "core/runs/train_config.h"
#include "core/training/batch.h"
#include "core/training/gradient_exchange.h"
#include "core/training/loss.h"
#include "core/training/optimizer_state.h"

#include <torch/torch.h>

#include <cstdint>
#include <memory>

namespace genrescope {

/// A batch's crops (B, T, M) as a tensor that borrows its memory.
torch::Tensor inputTensor(const Batch& batch);

/// The loss of a model's output for a batch: against the targets of its crops, or, for a model
/// without labels, on its masked frames. A scalar, per crop.
/// @param groups  of its targets, where teachers give them
torch::Tensor batchLoss(const torch::Tensor& output, const Batch& batch, const LossShape& shape,
                        const std::vector<TargetGroup>& groups);

/// Performs gradient descent steps on one model.
class TrainStep {
public:
    /// Borrows the classifier.
    /// @param groups  of the targets where teachers give them; otherwise empty
    TrainStep(Classifier& classifier, const TrainConfig& config, std::vector<TargetGroup> groups);

    /// @param exchange  where the batch is a slice: with the processes that have the others
    /// @return the whole batch's loss before the step. Where it is not finite, the weights are left
    /// alone.
    double run(const Batch& batch, double learningRate, GradientExchange* exchange = nullptr);

    OptimizerState optimizer() const { return optimizerState(*optimizer_, classifier_); }
    void restore(const OptimizerState& state) { restoreOptimizer(*optimizer_, classifier_, state); }

private:
    Classifier& classifier_;
    LossShape lossShape_;
    std::vector<TargetGroup> groups_;
    double clipNorm_;
    std::vector<torch::Tensor> parameters_;
    std::unique_ptr<torch::optim::Optimizer> optimizer_;
    /// Of each of the optimizer's parameter groups: its rate relative to the learning rate.
    std::vector<double> rates_;
};

/// Moves the weights of `average` toward those of `trained`: an exponential moving average over the
/// steps, which generalizes better than the weights of any single step. Early on the average is
/// short, min(decay, (1 + step) / (10 + step)), so that it is not dominated by the initial weights.
/// Source: tf.train.ExponentialMovingAverage with num_updates.
/// @param step  steps done, from 1.
void moveAverage(Classifier& average, const Classifier& trained, double decay, std::int64_t step);

} // namespace genrescope
