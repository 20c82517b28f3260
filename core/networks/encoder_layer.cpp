#include "core/networks/encoder_layer.h"

#include "core/networks/encoder_function.h"
#include "core/networks/weight_init.h"

#include <cmath>

namespace genrescope {

namespace {

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
    if (!frames.is_cpu())
        return forwardByTorch(frames, afterAttention.rate, afterFeedForward.rate);
    return encoderBlock(frames, weights(),
                        {.heads = static_cast<std::size_t>(shape_.heads),
                         .feedForward = static_cast<std::size_t>(shape_.feedForward),
                         .epsilon = normEpsilon,
                         .attentionDropout = afterAttention,
                         .feedForwardDropout = afterFeedForward,
                         .precision = precision});
}

torch::Tensor EncoderLayer::forwardByTorch(const torch::Tensor& frames, double attentionDropout,
                                           double feedForwardDropout)
{
    const torch::Tensor added =
        torch::dropout(projection_(attend(frames)), attentionDropout, /*train=*/true);
    const torch::Tensor attended = attentionNorm_(frames + added);
    const torch::Tensor changed = torch::dropout(contraction_(torch::relu(expansion_(attended))),
                                                 feedForwardDropout, /*train=*/true);
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
    // Keras has three layers of width × width: each block gets their fans.
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
