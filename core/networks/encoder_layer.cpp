#include "core/networks/encoder_layer.h"

#include "core/kernels/encoder_block.h"
#include "core/networks/compute_device.h"
#include "core/networks/layer_functions.h"
#include "core/networks/tensor_values.h"
#include "core/networks/weight_init.h"

#include <cmath>

namespace genrescope {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// T may be const.
template<typename T>
EncoderBlockTensors<T> blockTensors(const variable_list& tensors)
{
    const auto at = [&](std::size_t index) {
        return memoryOf<std::remove_const_t<T>>(tensors[index]);
    };
    return {.qkv = at(0),
            .qkvBias = at(1),
            .projection = at(2),
            .projectionBias = at(3),
            .attentionScale = at(4),
            .attentionShift = at(5),
            .expansion = at(6),
            .expansionBias = at(7),
            .contraction = at(8),
            .contractionBias = at(9),
            .feedForwardScale = at(10),
            .feedForwardShift = at(11)};
}

/// A shape as a value that autograd can save. The sizes of the frames are taken from the frames.
void save(AutogradContext& context, const EncoderBlockShape& shape)
{
    context.saved_data["heads"] = static_cast<std::int64_t>(shape.heads);
    context.saved_data["feed_forward"] = static_cast<std::int64_t>(shape.feedForward);
    context.saved_data["epsilon"] = shape.epsilon;
    context.saved_data["precision"] = static_cast<std::int64_t>(shape.precision);
    context.saved_data["keys"] =
        std::vector<std::int64_t>{static_cast<std::int64_t>(shape.attentionDropout.key),
                                  static_cast<std::int64_t>(shape.feedForwardDropout.key)};
    context.saved_data["rates"] =
        std::vector<double>{shape.attentionDropout.rate, shape.feedForwardDropout.rate};
}

EncoderBlockShape withSizes(EncoderBlockShape shape, const torch::Tensor& frames)
{
    shape.crops = static_cast<std::size_t>(frames.size(0));
    shape.frames = static_cast<std::size_t>(frames.size(1));
    shape.width = static_cast<std::size_t>(frames.size(2));
    return shape;
}

EncoderBlockShape saved(AutogradContext& context, const torch::Tensor& frames)
{
    auto& data = context.saved_data;
    const auto keys = data["keys"].toIntVector();
    const auto rates = data["rates"].toDoubleVector();
    return withSizes({.heads = static_cast<std::size_t>(data["heads"].toInt()),
                      .feedForward = static_cast<std::size_t>(data["feed_forward"].toInt()),
                      .epsilon = data["epsilon"].toDouble(),
                      .attentionDropout = {static_cast<std::uint64_t>(keys[0]), rates[0]},
                      .feedForwardDropout = {static_cast<std::uint64_t>(keys[1]), rates[1]},
                      .precision = static_cast<Precision>(data["precision"].toInt())},
                     frames);
}

class EncoderFunction : public torch::autograd::Function<EncoderFunction> {
public:
    /// @param keepsMemory  whether gradients will be asked for
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& given,
                                 torch::TensorList parameters, const EncoderBlockShape& block,
                                 bool keepsMemory)
    {
        const torch::Tensor frames = given.contiguous();
        variable_list weights;
        for (const torch::Tensor& parameter : parameters)
            weights.push_back(parameter.contiguous());
        const EncoderBlockShape shape = withSizes(block, frames);
        torch::Tensor memory;
        if (keepsMemory) {
            memory = torch::empty(
                {frames.size(0), static_cast<std::int64_t>(encoderMemoryPerCrop(shape))},
                frames.options());
        }
        torch::Tensor output = torch::empty_like(frames);
        AT_DISPATCH_FLOATING_TYPES(frames.scalar_type(), "encoderForward", [&] {
            encoderForward(shape, blockTensors<const scalar_t>(weights), memoryOf<scalar_t>(frames),
                           keepsMemory ? memoryOf<scalar_t>(memory) : nullptr,
                           memoryOf<scalar_t>(output));
        });
        if (keepsMemory) {
            variable_list kept = {frames};
            kept.insert(kept.end(), weights.begin(), weights.end());
            context->save_for_backward(kept);
            context->saved_data["memory"] = memory;
            save(*context, block);
        }
        return output;
    }

    static variable_list backward(AutogradContext* context, const variable_list& outputs)
    {
        const variable_list kept = context->get_saved_variables();
        const torch::Tensor& frames = kept[0];
        const variable_list weights(kept.begin() + 1, kept.end());
        TORCH_CHECK(context->saved_data.count("memory") != 0,
                    "An encoder layer's gradients can be computed only once.");
        // The kernel overwrites part of it.
        torch::Tensor memory = context->saved_data["memory"].toTensor();
        context->saved_data.erase("memory");

        variable_list gradients = {context->needs_input_grad(0) ? torch::empty_like(frames)
                                                                : torch::Tensor()};
        variable_list weightGradients;
        for (const torch::Tensor& weight : weights)
            weightGradients.push_back(torch::empty_like(weight));
        const torch::Tensor byOutput = outputs[0].contiguous();
        AT_DISPATCH_FLOATING_TYPES(frames.scalar_type(), "encoderBackward", [&] {
            encoderBackward(saved(*context, frames), blockTensors<const scalar_t>(weights),
                            memoryOf<scalar_t>(frames), memoryOf<scalar_t>(memory),
                            memoryOf<scalar_t>(byOutput),
                            gradients[0].defined() ? memoryOf<scalar_t>(gradients[0]) : nullptr,
                            blockTensors<scalar_t>(weightGradients));
        });
        gradients.insert(gradients.end(), weightGradients.begin(), weightGradients.end());
        gradients.resize(gradients.size() + 2); // shape and keepsMemory have none
        return gradients;
    }
};

/// The layer by core/kernels, with gradients (once for each result).
/// @param frames   (B, T, width); float or double, on the CPU
/// @param weights  in the order of EncoderBlockTensors
/// @param shape    crops, frames and width are taken from `frames`
/// @return         (B, T, width)
torch::Tensor encoderBlock(const torch::Tensor& frames, const std::vector<torch::Tensor>& weights,
                           const EncoderBlockShape& shape)
{
    const bool keepsMemory =
        torch::GradMode::is_enabled() &&
        (frames.requires_grad() || std::ranges::any_of(weights, &torch::Tensor::requires_grad));
    return EncoderFunction::apply(frames, torch::TensorList(weights), shape, keepsMemory);
}

constexpr double normEpsilon = 1e-6;

torch::nn::LayerNorm makeNorm(int width)
{
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({width}).eps(normEpsilon));
}

} // namespace

EncoderLayer::EncoderLayer(const EncoderShape& shape) : shape_(shape)
{
    const int width = shape.width;
    // The order is that of the tensors in checkpoints.
    qkv_ = register_module("qkv", torch::nn::Linear(width, 3 * width));
    projection_ = register_module("projection", torch::nn::Linear(width, width));
    attentionNorm_ = register_module("attention_norm", makeNorm(width));
    expansion_ = register_module("expansion", torch::nn::Linear(width, shape.feedForward));
    contraction_ = register_module("contraction", torch::nn::Linear(shape.feedForward, width));
    feedForwardNorm_ = register_module("feed_forward_norm", makeNorm(width));
}

torch::Tensor EncoderLayer::attend(const torch::Tensor& frames)
{
    const std::int64_t batch = frames.size(0);
    const std::int64_t length = frames.size(1);
    const std::int64_t depth = shape_.width / shape_.heads;
    // (B, T, 3 · width) → (3, B, heads, T, depth)
    const torch::Tensor qkv =
        qkv_(frames).view({batch, length, 3, shape_.heads, depth}).permute({2, 0, 3, 1, 4});
    // Scaling the queries touches T × depth values where scaling the scores would touch T × T.
    const torch::Tensor queries = qkv[0] / std::sqrt(static_cast<double>(depth));
    const torch::Tensor weights = torch::matmul(queries, qkv[1].transpose(-2, -1)).softmax(-1);
    return torch::matmul(weights, qkv[2]).transpose(1, 2).reshape({batch, length, shape_.width});
}

torch::Tensor EncoderLayer::forward(const torch::Tensor& frames, const Dropout& afterAttention,
                                    const Dropout& afterFeedForward, Precision precision)
{
    if (!computedByKernels(frames))
        return forwardByTorch(frames, afterAttention, afterFeedForward);
    return encoderBlock(frames, weights(),
                        {.heads = static_cast<std::size_t>(shape_.heads),
                         .feedForward = static_cast<std::size_t>(shape_.feedForward),
                         .epsilon = normEpsilon,
                         .attentionDropout = afterAttention,
                         .feedForwardDropout = afterFeedForward,
                         .precision = precision});
}

torch::Tensor EncoderLayer::forwardByTorch(const torch::Tensor& frames,
                                           const Dropout& afterAttention,
                                           const Dropout& afterFeedForward)
{
    const torch::Tensor added = dropByTorch(projection_(attend(frames)), afterAttention);
    const torch::Tensor attended = attentionNorm_(frames + added);
    const torch::Tensor changed =
        dropByTorch(contraction_(torch::relu(expansion_(attended))), afterFeedForward);
    return feedForwardNorm_(attended + changed);
}

std::vector<torch::Tensor> EncoderLayer::weights() const
{
    std::vector<torch::Tensor> weights;
    const auto add = [&](const auto& layer) {
        weights.push_back(layer->weight);
        weights.push_back(layer->bias);
    };
    add(qkv_);
    add(projection_);
    add(attentionNorm_);
    add(expansion_);
    add(contraction_);
    add(feedForwardNorm_);
    return weights;
}

void EncoderLayer::initialize(Random& random)
{
    // Keras has three layers of width × width: each block is initialized with their fans.
    for (const torch::Tensor& block : qkv_->weight.detach().chunk(3))
        fillGlorotUniform(block, random);
    torch::nn::init::zeros_(qkv_->bias);
    for (torch::nn::Linear* dense : {&projection_, &expansion_, &contraction_})
        initializeDense(*dense, random);
    for (torch::nn::LayerNorm* norm : {&attentionNorm_, &feedForwardNorm_}) {
        torch::nn::init::ones_((*norm)->weight);
        torch::nn::init::zeros_((*norm)->bias);
    }
}

} // namespace genrescope
