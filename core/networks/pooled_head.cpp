#include "core/networks/pooled_head.h"

#include "core/networks/layer_functions.h"
#include "core/networks/weight_init.h"

namespace genrescope {

PooledHead::PooledHead(const ModelOptions& options, int inputs, int labels)
    : pooling_(static_cast<Pooling>(options.at("pooling")))
{
    if (pooling_ == Pooling::Attention)
        attention_ = register_module("attention", torch::nn::Linear(inputs, 1));
    int width = pooling_ == Pooling::MeanAndMaximum ? 2 * inputs : inputs;
    const int hiddenUnits = static_cast<int>(options.at("head_factor")) * labels;
    if (hiddenUnits > 0) {
        hidden_ = register_module("hidden", torch::nn::Linear(width, hiddenUnits));
        width = hiddenUnits;
    }
    output_ = register_module("output", torch::nn::Linear(width, labels));
}

torch::Tensor PooledHead::forward(const torch::Tensor& frames, const Dropout& dropout)
{
    const torch::Tensor pooled = pool(frames, dropout);
    return output_(hidden_.is_empty() ? pooled : torch::selu(hidden_(pooled)));
}

torch::Tensor PooledHead::pool(const torch::Tensor& frames, const Dropout& dropout)
{
    switch (pooling_) {
    case Pooling::MeanAndMaximum:
        return torch::cat({meanOverTime(frames, dropout), std::get<0>(frames.max(1))}, 1);
    case Pooling::Attention: {
        // Weighted by T times their share, frames of equal weight give exactly their mean.
        const torch::Tensor shares = attention_(frames).softmax(1); // (B, T, 1)
        return meanOverTime(frames * shares * frames.size(1), dropout);
    }
    case Pooling::Mean:
        break;
    }
    return meanOverTime(frames, dropout);
}

void PooledHead::initialize(Random& random)
{
    for (torch::nn::Linear* const layer : {&attention_, &hidden_, &output_}) {
        if (!layer->is_empty())
            initializeDense(*layer, random);
    }
}

} // namespace genrescope
