#include "core/training/train_step.h"

#include "core/models/head_tensors.h"
#include "core/networks/tensor_values.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Keras' ε; PyTorch's default is a tenth of it.
constexpr double adamEpsilon = 1e-7;

/// Weights that are treated the same way.
struct WeightGroup {
    /// Relative to the learning rate.
    double rate = 1.0;
    double decay = 0.0;
    std::vector<torch::Tensor> weights = {};
};

/// What is not trained is left out, and its gradients are not computed. Weight decay applies to
/// kernels only: biases and scales are few and do not cause overfitting.
std::vector<WeightGroup> weightGroups(Classifier& classifier, const TrainConfig& config)
{
    std::vector<WeightGroup> groups;
    for (auto& item : classifier.named_parameters()) {
        torch::Tensor& weight = item.value();
        const double rate = isEncoderParameter(item.key()) ? config.encoderRate : 1.0;
        weight.set_requires_grad(rate > 0.0);
        if (rate == 0.0)
            continue;
        const bool decays = config.optimizer != Optimizer::AdamW || weight.dim() > 1;
        const double decay = decays ? config.weightDecay : 0.0;
        auto group = std::ranges::find_if(
            groups, [&](const WeightGroup& one) { return one.rate == rate && one.decay == decay; });
        if (group == groups.end())
            group = groups.insert(group, {.rate = rate, .decay = decay});
        group->weights.push_back(weight);
    }
    return groups;
}

template<typename Algorithm, typename Options>
std::unique_ptr<torch::optim::Optimizer> makeAlgorithm(const std::vector<WeightGroup>& groups)
{
    std::vector<torch::optim::OptimizerParamGroup> parameters;
    for (const WeightGroup& group : groups) {
        parameters.emplace_back(
            group.weights,
            std::make_unique<Options>(Options().eps(adamEpsilon).weight_decay(group.decay)));
    }
    return std::make_unique<Algorithm>(parameters, Options().eps(adamEpsilon));
}

std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const std::vector<WeightGroup>& groups,
                                                       Optimizer optimizer)
{
    if (optimizer == Optimizer::AdamW)
        return makeAlgorithm<torch::optim::AdamW, torch::optim::AdamWOptions>(groups);
    return makeAlgorithm<torch::optim::Adam, torch::optim::AdamOptions>(groups);
}

std::int64_t signedSize(std::size_t size)
{
    return static_cast<std::int64_t>(size);
}

} // namespace

torch::Tensor inputTensor(const Batch& batch)
{
    return borrowed(batch.inputs,
                    {signedSize(batch.crops), signedSize(batch.frames), signedSize(batch.bands)});
}

torch::Tensor batchLoss(const torch::Tensor& output, const Batch& batch, const LossShape& shape,
                        const std::vector<TargetGroup>& groups)
{
    const std::int64_t crops = signedSize(batch.crops);
    if (batch.labels > 0) {
        const torch::Tensor targets = borrowed(batch.targets, {crops, signedSize(batch.labels)});
        if (groups.empty())
            return genreLoss(output, targets, shape);
        return teacherLoss(output, targets,
                           borrowed(batch.weights, {crops, signedSize(batch.groups)}), groups,
                           shape);
    }
    const std::int64_t frames = signedSize(batch.frames);
    return maskedFrameLoss(output, borrowed(batch.clean, {crops, frames, signedSize(batch.bands)}),
                           borrowed(batch.masked, {crops, frames}));
}

TrainStep::TrainStep(Classifier& classifier, const TrainConfig& config,
                     std::vector<TargetGroup> groups)
    : classifier_(classifier),
      lossShape_(lossShape(config)),
      groups_(std::move(groups)),
      clipNorm_(config.clipNorm)
{
    classifier.setPrecision(config.precision);
    const std::vector<WeightGroup> weights = weightGroups(classifier, config);
    for (const WeightGroup& group : weights) {
        rates_.push_back(group.rate);
        parameters_.insert(parameters_.end(), group.weights.begin(), group.weights.end());
    }
    optimizer_ = makeOptimizer(weights, config.optimizer);
}

double TrainStep::run(const Batch& batch, double learningRate, GradientExchange* exchange)
{
    classifier_.train();
    classifier_.setFirstCrop(batch.slice.first);
    optimizer_->zero_grad();
    const torch::Tensor output = classifier_.forward(inputTensor(batch));
    const torch::Tensor loss = batchLoss(output, batch, lossShape_, groups_);
    double value = loss.item<double>();
    if (std::isfinite(value))
        loss.backward();
    if (exchange != nullptr)
        value = exchange->sum(parameters_, value, batch.slice.share());
    if (!std::isfinite(value))
        return value;
    if (clipNorm_ > 0.0)
        torch::nn::utils::clip_grad_norm_(parameters_, clipNorm_);
    std::vector<torch::optim::OptimizerParamGroup>& groups = optimizer_->param_groups();
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].options().set_lr(learningRate * rates_[i]);
    optimizer_->step();
    return value;
}

void moveAverage(Classifier& average, const Classifier& trained, double decay, std::int64_t step)
{
    const torch::NoGradGuard noGrad;
    const auto done = static_cast<double>(step);
    const double share = 1.0 - std::min(decay, (1.0 + done) / (10.0 + done));
    std::vector<torch::Tensor> averages = average.parameters();
    const std::vector<torch::Tensor> weights = trained.parameters();
    for (std::size_t i = 0; i < averages.size(); ++i)
        averages[i].lerp_(weights[i], share);
}

} // namespace genrescope
