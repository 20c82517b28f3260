#include "core/training/train_step.h"

#include "core/training/loss.h"

#include <cmath>

namespace genrescope {

namespace {

/// Keras' ε; PyTorch's default is a tenth of it.
constexpr double adamEpsilon = 1e-7;

/// Kernels are pulled towards 0; biases and scales, being few and no cause of overfitting, are not.
std::vector<torch::optim::OptimizerParamGroup>
decayGroups(const std::vector<torch::Tensor>& parameters, double learningRate, double decay)
{
    std::vector<torch::Tensor> kernels;
    std::vector<torch::Tensor> others;
    for (const torch::Tensor& parameter : parameters)
        (parameter.dim() > 1 ? kernels : others).push_back(parameter);
    const auto group = [&](const std::vector<torch::Tensor>& members, double weightDecay) {
        return torch::optim::OptimizerParamGroup(
            members,
            std::make_unique<torch::optim::AdamWOptions>(torch::optim::AdamWOptions(learningRate)
                                                             .eps(adamEpsilon)
                                                             .weight_decay(weightDecay)));
    };
    return {group(kernels, decay), group(others, 0.0)};
}

std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const std::vector<torch::Tensor>& parameters,
                                                       const TrainConfig& config)
{
    if (config.optimizer == Optimizer::AdamW) {
        return std::make_unique<torch::optim::AdamW>(
            decayGroups(parameters, config.learningRate, config.weightDecay));
    }
    return std::make_unique<torch::optim::Adam>(parameters,
                                                torch::optim::AdamOptions(config.learningRate)
                                                    .eps(adamEpsilon)
                                                    .weight_decay(config.weightDecay));
}

/// from_blob has no const form; nothing writes to what is made here.
torch::Tensor borrow(const std::vector<float>& values, c10::IntArrayRef shape)
{
    return torch::from_blob(const_cast<float*>(values.data()), shape, torch::kFloat32);
}

std::int64_t signedSize(std::size_t size)
{
    return static_cast<std::int64_t>(size);
}

} // namespace

torch::Tensor inputTensor(const Batch& batch)
{
    return borrow(batch.inputs,
                  {signedSize(batch.crops), signedSize(batch.frames), signedSize(batch.bands)});
}

torch::Tensor targetTensor(const Batch& batch)
{
    return borrow(batch.targets, {signedSize(batch.crops), signedSize(batch.labels)});
}

TrainStep::TrainStep(Classifier& classifier, const TrainConfig& config)
    : classifier_(classifier),
      positiveWeight_(config.positiveWeight),
      clipNorm_(config.clipNorm),
      parameters_(classifier.parameters()),
      optimizer_(makeOptimizer(parameters_, config))
{
}

double TrainStep::run(const Batch& batch, double learningRate)
{
    classifier_.train();
    optimizer_->zero_grad();
    const torch::Tensor logits = classifier_.forward(inputTensor(batch));
    const torch::Tensor loss = genreLoss(logits, targetTensor(batch), positiveWeight_);
    const double value = loss.item<double>();
    if (!std::isfinite(value))
        return value;
    loss.backward();
    if (clipNorm_ > 0.0)
        torch::nn::utils::clip_grad_norm_(parameters_, clipNorm_);
    for (torch::optim::OptimizerParamGroup& group : optimizer_->param_groups())
        group.options().set_lr(learningRate);
    optimizer_->step();
    return value;
}

} // namespace genrescope
